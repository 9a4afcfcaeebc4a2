import { answer, browser } from '../browser/api.ts';
import { noteIgnoring } from '../browser/ignoring.ts';
import { note } from '../browser/logbook.ts';
import { silentAt } from '../browser/exceptions.ts';
import { onSites } from '../browser/permissions.ts';
import { mayRead } from '../browser/managed.ts';
import { rememberedFor } from '../browser/remembered.ts';
import { keepRetention } from '../browser/retention.ts';
import { settingsFor } from '../browser/settings.ts';
import { giveFaces, restoreSites, startOn, stopOn } from '../browser/sites.ts';
import { tryPhrase } from '../engine/own/try.ts';
import { createReader } from '../engine/reader.ts';
import { rules } from '../rules/index.ts';
import verdicts from '../rules/verdicts.json' with { type: 'json' };
import weights from '../rules/weights.json' with { type: 'json' };
import { EVIDENCE, type Evidence } from '../model/evidence.ts';
import type { Mail } from '../model/mail.ts';
import type { Settings } from '../model/settings.ts';

const reader = createReader(rules, weights, verdicts);
const settings = settingsFor(rules);
const bibliography: Readonly<Record<string, Evidence>> = EVIDENCE;

/** What stands for a mail that an organisation does not let Parley read. */
const NO_MAIL: Mail = { thread: [], draft: { subject: '', body: '' } };

// Read at every review: a worker that was stopped remembers nothing, and what was just switched must count.
async function ready(mail: Mail): Promise<readonly [Mail, Settings]> {
  const [{ value, policy }, { deal, off, isCallMuted }] = await Promise.all([settings.read(), rememberedFor(mail)]);
  const { site = '' } = mail;
  const counting = {
    ...value,
    deal: policy.deal ?? deal ?? value.deal,
    off: [...value.off, ...silentAt(site, value.silentOn), ...off, ...(isCallMuted ? ['call-first'] : [])],
  };
  return [mayRead(policy, mail.site) ? mail : NO_MAIL, counting];
}

// All listeners are added here, while the worker starts: the event that woke it would miss a later one.
answer({
  review: async (mail) => reader.review(...(await ready(mail))),
  inspect: async (mail) => reader.inspect(...(await ready(mail))),
  standing: async (mail) => reader.standing(...(await ready(mail))),
  sources: (keys) => keys.flatMap((key) => bibliography[key] ?? []),
  ignore: noteIgnoring,
  note: (noting) => note(noting, new Date()),
  tryPhrase,
  wishes: async () => {
    const { beforeSending, shortcut } = (await settings.read()).value;
    return { beforeSending, shortcut };
  },
  faces: giveFaces,
  startOn,
});

onSites(
  (granted) => granted.forEach((site) => void startOn(site)),
  (gone) => gone.forEach((site) => void stopOn(site)),
);

void keepRetention(new Date());

browser.runtime.onInstalled.addListener(({ reason }) => {
  void restoreSites();
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});
