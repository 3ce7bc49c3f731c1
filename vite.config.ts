import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sitePages } from './scripts/pages/site-pages.ts';
import { storyModules } from './scripts/pages/story-modules.ts';

export default defineConfig({
  root: 'src/web',
  base: './',
  publicDir: false,
  plugins: [storyModules(), react(), sitePages()],
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: 'src/web/page.html',
      // What is only needed later never comes along with what is needed first.
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'machine', test: /node_modules\/xstate\// },
            { name: 'yaml', test: /node_modules\/yaml\// },
          ],
        },
      },
    },
  },
});
