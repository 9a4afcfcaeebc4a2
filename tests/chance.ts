import { configureGlobal } from 'fast-check';

// Whoever runs the tests of a commit sees the same; `CHANCE=7 npm test` throws the dice anew.
configureGlobal({ seed: Number(process.env.CHANCE ?? 2026) });
