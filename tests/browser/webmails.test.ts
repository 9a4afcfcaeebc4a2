import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { WEBMAILS } from '../../src/browser/webmails.ts';

const sites = WEBMAILS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)).toSorted();

test('the manifest names the very webmails we list, and no other site', () => {
  expect(manifest.host_permissions.toSorted()).toEqual(sites);
  expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(sites);
});
