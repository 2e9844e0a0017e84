import { describe } from 'vitest'
import { memoryEngine } from '../../../../lib/search/engine/memory'
import { searchEngineContract } from '../../../contracts/search-engine'

const engine = memoryEngine()
describe('the engine in memory', () => searchEngineContract(() => engine))
