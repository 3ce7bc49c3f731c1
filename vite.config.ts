import { defineConfig } from 'vite';
import { sitePages } from './scripts/pages/site-pages.ts';
import { storyModules } from './scripts/pages/story-modules.ts';

export default defineConfig({
  root: 'src/web',
  base: './',
  publicDir: '../../assets/public',
  // React's interface, Preact's 9 kB in the browser where React takes 68.
  resolve: {
    alias: [
      { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  plugins: [storyModules(), sitePages()],
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // What a build says shall be worth reading. Phaser is one large piece, and comes after the first text; and that the
    // stories take most of the time, since all their ways are counted, is known.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: 'src/web/page.html',
      checks: { pluginTimings: false },
      // What is only needed later never comes along with what is needed first.
      output: {
        codeSplitting: {
          groups: [
            { name: 'pages', test: /node_modules\/preact\// },
            { name: 'machine', test: /node_modules\/xstate\// },
            { name: 'yaml', test: /node_modules\/yaml\// },
            // What many pages share, in one piece: a piece each would take turns on the line.
            {
              name: 'rooms',
              test: /\/src\/(web\/(ui|storage|story|play\/texts)|core\/(words|play|scenario|guide\/(kit-)?ids))\b/,
              minShareCount: 3,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
