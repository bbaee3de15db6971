// Set-up of each test file, under another address each time: what it imports is loaded once a worker, where
// hooks that were registered for each file would all be asked at each import. JavaScript, since nothing
// reads TypeScript before this.
await import('./register.mjs');
