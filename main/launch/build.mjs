import { createBuilder } from 'vite';

// Builds the environments named on the command line, one after the other.
const builder = await createBuilder({ logLevel: 'warn' });
for (const name of process.argv.slice(2)) {
  const environment = builder.environments[name];
  if (environment) await builder.build(environment);
}
