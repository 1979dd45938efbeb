import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { antdStyles } from './scripts/antd-styles.ts';
import { compressAssets } from './scripts/compress-assets.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The staff's desk. The server serves `dist/desk` as it is; in development `vite` asks a running Kaimen for the data.
export default defineConfig({
  root: here('src/desk'),
  base: '/',
  plugins: [react(), antdStyles(), compressAssets()],
  resolve: {
    alias: [
      // The component library would write style elements, which the pages forbid; the styles are in the static sheet.
      { find: /^.*\/dynamicCSS(\.js)?$/, replacement: here('src/desk/ui/no-style-elements.ts') },
      { find: /^.*\/useScrollLocker(\.js)?$/, replacement: here('src/desk/ui/use-scroll-lock.ts') },
    ],
  },
  build: {
    outDir: here('dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    // A file in the page itself would break the rule that nothing is inline.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env['PORT'] ?? '8080'}` } },
});
