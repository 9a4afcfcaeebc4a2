/** What undoes on this machine's keyboard, as people call it. */
export const UNDO_KEY = navigator.userAgent.includes('Mac') ? '⌘Z' : 'Ctrl+Z';
