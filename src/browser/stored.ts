/** Where each thing we keep is kept: storage area and key. The settings are many items: what their keys begin with. */
export const STORED = {
  settings: { areas: ['sync', 'local'], key: 'settings' },
  people: { area: 'local', key: 'people' },
  ticked: { area: 'local', key: 'ticked' },
  logbook: { area: 'local', key: 'logbook' },
} as const;

/** True for what the settings are kept in: an item of their own each, or all in one as 0.1.0 did. */
export const isOfSettings = (key: string): boolean =>
  key === STORED.settings.key || key.startsWith(`${STORED.settings.key}/`);

/** True when a change of stored items is one of the settings. */
export const changesSettings = (area: string, keys: readonly string[]): boolean =>
  STORED.settings.areas.some((each) => each === area) && keys.some(isOfSettings);

/** True when what was stored changes what a review says. */
export const decidesReviews = (area: string, keys: readonly string[]): boolean =>
  area === 'managed' ||
  changesSettings(area, keys) ||
  (area === STORED.people.area && keys.includes(STORED.people.key));
