import localFont from 'next/font/local'

// `optional`: a page that is already drawn never changes its letters, so nothing on it moves.

export const sans = localFont({
  display: 'optional',
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
      style: 'normal',
      weight: '200 900',
    },
  ],
  variable: '--font-of-pages',
})

export const serif = localFont({
  display: 'optional',
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      style: 'normal',
      weight: '200 900',
    },
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      style: 'italic',
      weight: '200 900',
    },
  ],
  adjustFontFallback: 'Times New Roman',
  variable: '--font-of-documents',
})
