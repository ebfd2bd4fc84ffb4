import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { stampBuilds } from './main/launch/build-stamp.mjs';

const external = ['electron', /^node:/, ...builtinModules];

/** A room that runs on Node or in Electron's main process: everything bundled, so that the package ships no node_modules. */
function onNode(entry: string, outDir: string, format: 'es' | 'cjs', banner = ''): EnvironmentOptions {
  const extension = format === 'es' ? 'js' : 'cjs';
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'] },
    build: {
      outDir: `out/${outDir}`,
      emptyOutDir: true,
      target: 'node22',
      minify: false,
      sourcemap: false,
      rollupOptions: {
        input: entry,
        external,
        output: { format, banner, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [react(), stampBuilds(import.meta.dirname)],
  environments: {
    client: {
      build: {
        outDir: 'out/renderer',
        emptyOutDir: true,
        target: 'chrome142',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rollupOptions: { input: 'renderer/index.html' },
      },
    },
    desktop: onNode('main/desktop/main.ts', 'desktop', 'es'),
    preload: onNode('main/desktop/preload.ts', 'preload', 'cjs'),
    cli: onNode('main/cli/main.ts', 'cli', 'es', '#!/usr/bin/env node'),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'desktop', 'preload', 'cli']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
