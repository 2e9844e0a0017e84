import { CLIENT_ID } from '../../../lib/exports/offline/content'
import { unpack } from './unpack'

// The script of the pages is unpacked and run; the policy of the file names its hash.
const script = document.createElement('script')
script.type = 'module'
script.textContent = await unpack(CLIENT_ID)
document.head.append(script)
