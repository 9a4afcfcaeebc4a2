import { claimFor } from './editor-claims.ts';

// Before Chromium 156 no browser could range over what a textarea holds: a mirror laid over it stands in.
claimFor([{ name: 'a textarea, in an older browser', kind: 'textarea' }], { without: 'OpaqueRange' });
