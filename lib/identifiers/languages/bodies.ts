import type { Word } from './words'

/** Bodies and Sectors, as they stand by themselves or behind a number. */
export const BODIES: readonly Word[] = [
  {
    english: 'Telecommunication Development Sector',
    printed: {
      fr: 'secteur\\s{1,2}du\\s{1,2}d[eé]veloppement\\s{1,2}des\\s{1,2}t[eé]l[eé]communications',
      es: 'sector\\s{1,2}de\\s{1,2}desarrollo\\s{1,2}de\\s{1,2}las\\s{1,2}telecomunicaciones',
      ru: 'сектор\\p{L}{0,2}\\s{1,2}развития\\s{1,2}электросвязи',
    },
  },
  {
    english: 'Radiocommunication Sector',
    printed: {
      fr: 'secteur\\s{1,2}des\\s{1,2}radiocommunications',
      es: 'sector\\s{1,2}de\\s{1,2}radiocomunicaciones',
      ru: 'сектор\\p{L}{0,2}\\s{1,2}радиосвязи',
    },
  },
  { english: 'ATU', printed: { fr: 'UAT', es: 'UAT', ru: 'АСЭ' }, acronym: true },
  { english: 'EBU', printed: { fr: 'UER', es: 'UER' }, acronym: true },
  { english: 'WHO', printed: { fr: 'OMS', es: 'OMS', ru: 'ВОЗ' }, acronym: true },
  { english: 'ECOWAS', printed: { fr: 'CEDEAO', es: 'CEDEAO', ru: 'ЭКОВАС' }, acronym: true },
  { english: 'RCC', printed: { ru: 'РСС' }, acronym: true },
  { english: 'CEPT', printed: { ru: 'СЕПТ' }, acronym: true },
  { english: 'CITEL', printed: { ru: 'СИТЕЛ' }, acronym: true },
  { english: 'APT', printed: { ru: 'АТСЭ' }, acronym: true },
  { english: 'UNESCO', printed: { ru: 'ЮНЕСКО' }, acronym: true },
  { english: 'WTO', printed: { fr: 'OMC', es: 'OMC', ru: 'ВТО' }, acronym: true },
  { english: 'WIPO', printed: { fr: 'OMPI', es: 'OMPI', ru: 'ВОИС' }, acronym: true },
  { english: 'ICAO', printed: { fr: 'OACI', es: 'OACI', ru: 'ИКАО' }, acronym: true },
  { english: 'IMO', printed: { fr: 'OMI', es: 'OMI', ru: 'ИМО' }, acronym: true },
  { english: 'WMO', printed: { fr: 'OMM', es: 'OMM', ru: 'ВМО' }, acronym: true },
  { english: 'OECD', printed: { fr: 'OCDE', es: 'OCDE', ru: 'ОЭСР' }, acronym: true },
  {
    english: 'World Bank',
    printed: {
      fr: 'banque\\s{1,2}mondiale',
      es: 'banco\\s{1,2}mundial',
      ru: 'всемирн\\p{L}{2,3}\\s{1,2}банк\\p{L}{0,2}',
      zh: '世界银行',
      ar: '(?:ال)?بنك\\s{1,2}(?:ال)?دولي',
    },
  },
  {
    english: 'WHO',
    printed: {
      fr: 'organisation\\s{1,2}mondiale\\s{1,2}de\\s{1,2}la\\s{1,2}sant[eé]',
      es: 'organizaci[oó]n\\s{1,2}mundial\\s{1,2}de\\s{1,2}la\\s{1,2}salud',
      zh: '世界卫生组织',
      ar: '(?:ال)?منظمة\\s{1,2}(?:ال)?صحة\\s{1,2}(?:ال)?عالمية',
    },
  },
  {
    english: 'League of Arab States',
    printed: {
      fr: 'ligue\\s{1,2}des\\s{1,2}[eé]tats\\s{1,2}arabes',
      es: 'liga\\s{1,2}de\\s{1,2}los\\s{1,2}estados\\s{1,2}[aá]rabes',
      zh: '阿拉伯国家联盟',
      ar: 'جامعة\\s{1,2}(?:ال)?دول\\s{1,2}(?:ال)?عربية',
    },
  },
  {
    english: 'ITU-T',
    printed: {
      fr: 'UIT-T',
      es: 'UIT-T',
      ru: 'МСЭ-[TТ]',
      zh: '国际电联电信标准化部门',
      ar: 'قطاع\\s{1,2}تقييس\\s{1,2}الاتصالات',
    },
  },
  {
    english: 'ITU-R',
    printed: {
      fr: 'UIT-R',
      es: 'UIT-R',
      ru: 'МСЭ-R',
      zh: '国际电联无线电通信部门',
      ar: 'قطاع\\s{1,2}الاتصالات\\s{1,2}الراديوية',
    },
  },
  {
    english: 'ITU-D',
    printed: {
      fr: 'UIT-D',
      es: 'UIT-D',
      ru: 'МСЭ-D',
      zh: '国际电联电信发展部门',
      ar: 'قطاع\\s{1,2}تنمية\\s{1,2}الاتصالات',
    },
  },
  {
    english: 'TSAG',
    printed: {
      fr: 'GCNT|groupe\\s{1,2}consultatif\\s{1,2}de\\s{1,2}la\\s{1,2}normalisation\\s{1,2}des\\s{1,2}t[eé]l[eé]communications',
      es: 'GANT|grupo\\s{1,2}asesor\\s{1,2}de\\s{1,2}normalizaci[oó]n\\s{1,2}de\\s{1,2}las\\s{1,2}telecomunicaciones',
      ru: 'КГСЭ|консультативн\\p{L}{2,3}\\s{1,2}групп\\p{L}{1,2}\\s{1,2}по\\s{1,2}стандартизации\\s{1,2}электросвязи',
      zh: '电信标准化顾问组',
      ar: '(?:ال)?فريق\\s{1,2}(?:ال)?استشاري\\s{1,2}لتقييس\\s{1,2}الاتصالات',
    },
  },
  {
    english: 'TDAG',
    printed: {
      fr: 'GCDT|groupe\\s{1,2}consultatif\\s{1,2}pour\\s{1,2}le\\s{1,2}d[eé]veloppement\\s{1,2}des\\s{1,2}t[eé]l[eé]communications',
      es: 'GADT|grupo\\s{1,2}asesor\\s{1,2}de\\s{1,2}desarrollo\\s{1,2}de\\s{1,2}las\\s{1,2}telecomunicaciones',
      ru: 'КГРЭ|консультативн\\p{L}{2,3}\\s{1,2}групп\\p{L}{1,2}\\s{1,2}по\\s{1,2}развитию\\s{1,2}электросвязи',
      zh: '电信发展顾问组',
      ar: '(?:ال)?فريق\\s{1,2}(?:ال)?استشاري\\s{1,2}لتنمية\\s{1,2}الاتصالات',
    },
  },
  {
    english: 'RAG',
    printed: {
      fr: 'groupe\\s{1,2}consultatif\\s{1,2}des\\s{1,2}radiocommunications',
      es: 'grupo\\s{1,2}asesor\\s{1,2}de\\s{1,2}radiocomunicaciones',
      ru: 'консультативн\\p{L}{2,3}\\s{1,2}групп\\p{L}{1,2}\\s{1,2}по\\s{1,2}радиосвязи',
      zh: '无线电通信顾问组',
      ar: '(?:ال)?فريق\\s{1,2}(?:ال)?استشاري\\s{1,2}للاتصالات\\s{1,2}الراديوية',
    },
  },
  { english: 'RAG', printed: { fr: 'GCR', es: 'GAR', ru: 'КГР' }, acronym: true },
  {
    english: 'WTSA',
    printed: {
      fr: 'AMNT|assembl[eé]e\\s{1,2}mondiale\\s{1,2}de\\s{1,2}normalisation\\s{1,2}des\\s{1,2}t[eé]l[eé]communications',
      es: 'AMNT|asamblea\\s{1,2}mundial\\s{1,2}de\\s{1,2}normalizaci[oó]n\\s{1,2}de\\s{1,2}las\\s{1,2}telecomunicaciones',
      ru: 'ВАСЭ|всемирн\\p{L}{2,3}\\s{1,2}ассамбле\\p{L}{1,2}\\s{1,2}по\\s{1,2}стандартизации\\s{1,2}электросвязи',
      zh: '世界电信标准化全会',
      ar: '(?:ال)?جمعية\\s{1,2}(?:ال)?عالمية\\s{1,2}لتقييس\\s{1,2}الاتصالات',
    },
  },
  {
    english: 'Plenipotentiary Conference',
    printed: {
      fr: 'conf[eé]rence\\s{1,2}de\\s{1,2}pl[eé]nipotentiaires',
      es: 'conferencia\\s{1,2}de\\s{1,2}plenipotenciarios',
      ru: 'полномочн\\p{L}{2,3}\\s{1,2}конференци\\p{L}{1,2}',
      zh: '全权代表大会',
      ar: '(?:ال)?مؤتمر\\s{1,2}(?:ال)?مندوبين\\s{1,2}(?:ال)?مفوضين',
    },
  },
  { english: 'PP', printed: { ru: 'ПК' }, acronym: true },
  {
    english: 'WTDC',
    printed: {
      fr: 'CMDT|conf[eé]rence\\s{1,2}mondiale\\s{1,2}de\\s{1,2}d[eé]veloppement\\s{1,2}des\\s{1,2}t[eé]l[eé]communications',
      es: 'CMDT|conferencia\\s{1,2}mundial\\s{1,2}de\\s{1,2}desarrollo\\s{1,2}de\\s{1,2}las\\s{1,2}telecomunicaciones',
      ru: 'ВКРЭ|всемирн\\p{L}{2,3}\\s{1,2}конференци\\p{L}{1,2}\\s{1,2}по\\s{1,2}развитию\\s{1,2}электросвязи',
      zh: '世界电信发展大会',
      ar: '(?:ال)?مؤتمر\\s{1,2}(?:ال)?عالمي\\s{1,2}لتنمية\\s{1,2}الاتصالات',
    },
  },
  {
    english: 'WRC',
    printed: {
      fr: 'CMR|conf[eé]rence\\s{1,2}mondiale\\s{1,2}des\\s{1,2}radiocommunications',
      es: 'CMR|conferencia\\s{1,2}mundial\\s{1,2}de\\s{1,2}radiocomunicaciones',
      ru: 'ВКР|всемирн\\p{L}{2,3}\\s{1,2}конференци\\p{L}{1,2}\\s{1,2}радиосвязи',
      zh: '世界无线电通信大会',
      ar: '(?:ال)?مؤتمر\\s{1,2}(?:ال)?عالمي\\s{1,2}للاتصالات\\s{1,2}الراديوية',
    },
  },
  {
    english: 'Radiocommunication Assembly',
    printed: {
      fr: 'assembl[eé]e\\s{1,2}des\\s{1,2}radiocommunications',
      es: 'asamblea\\s{1,2}de\\s{1,2}radiocomunicaciones',
      ru: 'ассамбле\\p{L}{1,2}\\s{1,2}радиосвязи',
      zh: '无线电通信全会',
      ar: '(?:ال)?جمعية\\s{1,2}(?:ال)?اتصالات\\s{1,2}(?:ال)?راديوية',
    },
  },
  {
    english: 'UN General Assembly',
    printed: {
      fr: 'assembl[eé]e\\s{1,2}g[eé]n[eé]rale\\s{1,2}des\\s{1,2}nations\\s{1,2}unies',
      es: 'asamblea\\s{1,2}general\\s{1,2}de\\s{1,2}las\\s{1,2}naciones\\s{1,2}unidas',
      ru: 'генеральн\\p{L}{2,3}\\s{1,2}ассамбле\\p{L}{1,2}\\s{1,2}организации\\s{1,2}объединенных\\s{1,2}наций|генеральн\\p{L}{2,3}\\s{1,2}ассамбле\\p{L}{1,2}\\s{1,2}оон',
      zh: '联合国大会|联大',
      ar: '(?:ال)?جمعية\\s{1,2}(?:ال)?عامة\\s{1,2}للأمم\\s{1,2}المتحدة',
    },
  },
  {
    english: 'Council',
    printed: {
      fr: "conseil(?:\\s{1,2}de\\s{1,2}l'UIT)?",
      es: 'consejo(?:\\s{1,2}de\\s{1,2}la\\s{1,2}UIT)?',
      ru: 'совет(?:а|е|у|ом)?(?:\\s{1,2}МСЭ)?',
      zh: '(?:国际电联)?理事会',
      ar: '(?:ال)?مجلس(?:\\s{1,2}الاتحاد)?',
    },
  },
]
