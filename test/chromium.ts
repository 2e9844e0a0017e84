export { findChromium } from '../cli/processes/chromium'
