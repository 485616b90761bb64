import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';

export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: { index: 'src/main/index.ts', 'engine-worker': 'src/main/engine-worker.ts', cli: 'src/cli/index.ts' },
      },
    },
  },
  // A sandboxed preload must be one CommonJS file; "type": "module" would otherwise make it index.mjs.
  preload: { build: { rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } } } },
  renderer: { plugins: [react()], build: { minify: true } },
});
