import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { stampBuilds } from './main/launch/build-stamp.mjs';
import { diagnoses } from './shared/diagnoses/catalogue.ts';

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

/** The page loads the words of diagnoses in the one language that it speaks (renderer/diagnosis-words.ts). */
function diagnosesInOneLanguage(): Plugin {
  const inOne = (language: 'en' | 'ja') =>
    Object.fromEntries(
      Object.entries(diagnoses).map(([code, { en, ja, ...rest }]) => [
        code,
        { ...rest, [language]: { en, ja }[language] },
      ]),
    );
  return {
    name: 'diagnoses-in-one-language',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) =>
      source.endsWith('/diagnoses/catalogue.ts')
        ? path.resolve(import.meta.dirname, 'renderer/diagnosis-words.ts')
        : null,
    load(id) {
      const language = /\/diagnoses\/catalogue\.ts\?language=(en|ja)$/.exec(id)?.[1];
      if (language !== 'en' && language !== 'ja') return null;
      return {
        code: `export const diagnoses = JSON.parse(${JSON.stringify(JSON.stringify(inOne(language)))});`,
        moduleType: 'js',
      };
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  plugins: [diagnosesInOneLanguage(), react(), stampBuilds(import.meta.dirname)],
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
