import type { MetadataRoute } from 'next'

/** What a browser needs to install the explorer as an application. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Action Plan Explorer',
    short_name: 'Action plans',
    start_url: '/',
    display: 'standalone',
    background_color: '#fbfaf8',
    theme_color: '#ffffff',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-touch-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  }
}
