const [major, minor] = process.versions.node.split('.').map(Number);

// Imported first and for this effect alone: an older Node would stumble over the other files without saying why.
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(
    `Limber needs Node 20.11 or newer to start; this is ${process.versions.node}. Please install a newer Node.`,
  );
  process.exit(1);
}
