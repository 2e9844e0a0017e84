import { showCards } from './cards'
import { keepChoices } from './choices'
import { openMenuByKey } from './command-menu'
import { copyOnPress } from './copying'
import { takeDroppedFiles } from './drop-file'
import { closeMenus } from './menus'
import { keepOfflineCopy } from './offline-copy'
import { suggestInBoxes } from './search-boxes'

// What scripts add to pages, which are whole without them. Each listens to the page as a whole and changes what it finds
// there by its marks (`data-…`); what costs more is loaded when it is first used.

suggestInBoxes()
openMenuByKey()
closeMenus()
showCards()
copyOnPress()
keepChoices()
takeDroppedFiles()
keepOfflineCopy()
