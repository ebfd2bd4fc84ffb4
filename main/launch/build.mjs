import { words } from './words.mjs';

// Builds the environments named on the command line, one after the other.
try {
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ logLevel: 'silent' });
  for (const name of process.argv.slice(2)) {
    const environment = builder.environments[name];
    if (environment) await builder.build(environment);
  }
} catch (error) {
  const said = error instanceof Error ? error.message : String(error);
  const why = said.split('\n').filter((line) => !/^\s+at /.test(line));
  process.stderr.write(`${words.notBuilt}\n${why.join('\n')}\n`);
  process.exitCode = 1;
}
