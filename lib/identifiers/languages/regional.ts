import type { Language } from './words'

/** Regions that have regional groups, in ITU's other languages, the longer names first; `english` as the finders know it. */
const REGIONS: readonly { english: string; form: string }[] = [
  {
    english: 'Eastern Europe, Central Asia and Transcaucasia',
    form: "Europe orientale, l'Asie centrale et la Transcaucasie|Europa Oriental, (?:el )?Asia Central y (?:el )?Transcaucasia|Восточной Европы, Центральной Азии и Закавказья|东欧[,和]\\s?中亚和外高加索|أوروبا الشرقية وآسيا الوسطى وما وراء القوقاز",
  },
  {
    english: 'Latin America and the Caribbean',
    form: 'Amérique latine et (?:les |la région des )?Caraïbes|América Latina y el Caribe|Латинской Америки и Карибского бассейна|拉丁美洲和加勒比|أمريكا اللاتينية ومنطقة الكاريبي|أمريكا اللاتينية والكاريبي',
  },
  { english: 'Latin America', form: 'Amérique latine|América Latina|Латинской Америки|拉丁美洲|أمريكا اللاتينية' },
  {
    english: 'Asia and the Pacific',
    form: 'Asie et (?:le )?Pacifique|Asie-Pacifique|Asia y el Pacífico|Asia-Pacífico|Азиатско-Тихоокеанского региона|亚太|آسيا والمحيط الهادئ',
  },
  {
    english: 'Asia and Oceania',
    form: "Asie et l'Océanie|Asie-Océanie|Asia y Oceanía|Азии и Океании|亚洲和大洋洲|آسيا وأوقيانوسيا",
  },
  {
    english: 'the Americas',
    form: '(?:région des )?Amériques|(?:región de las )?Américas|Северной и Южной Америки|Американского региона|美洲|الأمريكتين',
  },
  {
    english: 'the Arab Region',
    form: '(?:région des )?États arabes|région arabe|(?:región de los )?Estados Árabes|región árabe|арабских (?:государств|стран)|Арабского региона|阿拉伯(?:国家|地区|区域)?|(?:منطقة )?الدول العربية|المنطقة العربية',
  },
  {
    english: 'Africa',
    form: '(?:région )?Afrique|(?:región de )?África|(?:стран )?Африки|非洲|(?:لمنطقة )?(?:[إا]|أ)?فريقيا',
  },
]

/** The English name of a region that a text in another language has, or null. */
export const regionInEnglish = (printed: string): string | null =>
  REGIONS.find(({ form }) => new RegExp(`^(?:${form})`, 'iu').test(printed))?.english ?? null

const ANY = REGIONS.map(({ form }) => form).join('|')

/** A regional group by the number of its study group, one row a language. */
export const REGIONAL_GROUPS: readonly { language: Language; form: string }[] = [
  // Groupe régional de la CE 3 pour l'Afrique
  {
    language: 'fr',
    form: `groupe\\s{1,2}régional\\s{1,2}(?:de\\s{1,2}la\\s{1,2})?(?:CE|commission\\s{1,2}d'études)\\s{1,2}(?<number>\\d{1,2})(?:\\s{1,2}de\\s{1,2}l'UIT-T)?\\s{1,2}pour\\s{1,2}(?:l'|la\\s|les\\s|le\\s)?(?<region>${ANY})`,
  },
  // Grupo Regional de la CE 20 para América Latina
  {
    language: 'es',
    form: `grupo\\s{1,2}regional\\s{1,2}(?:de\\s{1,2}la\\s{1,2})?(?:CE|comisión\\s{1,2}de\\s{1,2}estudio)\\s{1,2}(?<number>\\d{1,2})(?:\\s{1,2}del\\s{1,2}UIT-T)?\\s{1,2}para\\s{1,2}(?:la\\s|las\\s|los\\s|el\\s)?(?<region>${ANY})`,
  },
  // Региональная группа ИК11 МСЭ-Т для Африки
  {
    language: 'ru',
    form: `региональн\\p{L}{2,3}\\s{1,2}групп\\p{L}{0,2}\\s{1,2}(?:ИК|исследовательской\\s{1,2}комиссии)\\s{0,2}(?<number>\\d{1,2})(?:\\s{1,2}МСЭ-[TТ])?\\s{1,2}для\\s{1,2}(?<region>${ANY})`,
  },
  // 第5研究组非洲区域组
  {
    language: 'zh',
    form: `第\\s?(?<number>\\d{1,2})\\s?研究组(?<region>${ANY})(?:地区|区域)?区域组`,
  },
  // الفريق الإقليمي للجنة الدراسات 3 لإفريقيا
  {
    language: 'ar',
    form: `(?:ال)?(?:فريق|مجموعة)\\s{1,2}(?:ال)?إقليمي?ة?\\s{1,2}(?:التابعة?\\s{1,2})?ل?لجنة\\s{1,2}الدراسات\\s{1,2}(?<number>\\d{1,2})\\s{1,2}(?:المعني(?:ة)?\\s{1,2}ب|ل)?(?<region>${ANY})`,
  },
]
