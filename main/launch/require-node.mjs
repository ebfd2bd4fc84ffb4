// Plain enough for an old Node to read: it has to get as far as saying what is wrong.
var parts = process.versions.node.split('.');
var version = Number(parts[0]) * 1000 + Number(parts[1]);

if (version < 22012) {
  process.stderr.write(
    'Grantscope needs Node 22.12 or newer, and this is Node ' +
      process.versions.node +
      '.\n' +
      'Run it through npm after "npm ci" (on Linux and Windows x64 that brings Node 24), or get Node from nodejs.org.\n',
  );
  process.exit(2);
}
