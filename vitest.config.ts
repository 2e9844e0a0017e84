import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // Vitest leaves one core free, which of two is half of the machine.
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
