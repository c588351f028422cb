import { defineConfig } from 'vitest/config'

// Four kinds of test, three of them here; the fourth runs with mocha inside the extension host (test/extension).
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { conditions: ['drydock-source'] },
  ssr: { resolve: { conditions: ['drydock-source'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // What was found stands in the message, and with it in the last lines of `npm test`.
    chaiConfig: { truncateThreshold: 2000 },
    projects: [
      {
        extends: true,
        // The editor's module is there only inside the editor.
        resolve: { alias: { vscode: new URL('vscode.ts', import.meta.url).pathname } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.engine.test.ts', 'test/ui/**', 'test/extension/**', 'test/lessons/proof/**'],
        },
      },
      {
        extends: true,
        resolve: { alias: { vscode: new URL('vscode.ts', import.meta.url).pathname } },
        test: {
          name: 'engine',
          include: ['test/**/*.engine.test.ts'],
          globalSetup: ['test/private-engine.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // An engine on a busy machine may be late. What needed a second try is named at the end, with what happened.
          retry: 1,
          // Each has an engine of its own. They wait more than they compute.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.ts'],
          globalSetup: ['test/private-engine.ts', 'test/ui/packaged-extension.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
})
