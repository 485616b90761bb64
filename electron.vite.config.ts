import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';
import { pdfjsParts } from './scripts/pdfjs-parts.ts';

export default defineConfig({
  main: {
    build: {
      // electron-vite 6 does not know Electron 45; this is the Node that is in it, and the one that runs the command line.
      target: 'node24',
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          'engine-worker': 'src/main/engine-worker.ts',
          'text-thread': 'src/register/documents/text/text-thread.ts',
          'printed-thread': 'src/register/drift/printed-thread.ts',
          cli: 'src/cli/index.ts',
        },
      },
    },
  },
  // A sandboxed preload must be one CommonJS file; "type": "module" would otherwise make it index.mjs.
  preload: {
    build: { target: 'node24', rolldownOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } } },
  },
  renderer: {
    plugins: [react(), pdfjsParts()],
    // Inlined assets would be data: addresses, which the content security policy allows for images only.
    // The files come from the disk: one large one is faster than many small ones.
    build: { target: 'chrome150', minify: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  },
});
