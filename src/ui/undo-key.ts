import { ON_MAC } from './key-names.ts';

/** What undoes on this machine's keyboard, as people call it. */
export const UNDO_KEY = ON_MAC ? '⌘Z' : 'Ctrl+Z';
