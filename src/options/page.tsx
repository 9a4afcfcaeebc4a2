import { useState } from 'preact/hooks';
import type { Policy } from '../browser/managed.ts';
import type { Settings } from '../model/settings.ts';
import { say } from '../texts/say.ts';
import type { Layout } from '../ui/key-names.ts';
import type { RuleShown } from '../ui/rule-entry.tsx';
import { BeforeSending } from './before-sending.tsx';
import { Broken } from './broken.tsx';
import { type Change, MEND, type Named } from './changes.ts';
import { DealKind } from './deal.tsx';
import { How } from './how.tsx';
import { Navigation } from './navigation.tsx';
import { Organisation } from './organisation.tsx';
import { People, type PersonShown } from './people.tsx';
import { Playground } from './playground.tsx';
import type { Preset } from './presets.ts';
import type { AskReading } from './reviewed.ts';
import { Record as YourRecord, type RecordProps } from './record.tsx';
import { Rules } from './rules.tsx';
import type { SectionId } from './sections.ts';
import { Reset } from './reset.tsx';
import { type Picked, SettingsFile } from './settings-file.tsx';
import { Shortcut } from './shortcut.tsx';
import { Strength } from './strength.tsx';
import { TickedOff } from './ticked-off.tsx';
import { Translation } from '../ui/translation.tsx';
import { Words } from './words.tsx';
import { WorkingHours } from './working-hours.tsx';
import type { TryPhrase } from './try-phrase.ts';
import { START } from './trying.ts';

export interface OptionsProps {
  readonly section: SectionId;
  /** Of this machine: "Europe/Paris". */
  readonly timeZone: string;
  /** Of this machine's keyboard. */
  readonly layout: Layout;
  readonly rules: readonly RuleShown[];
  readonly presets: readonly Preset[];
  /** As they count: what an organisation has set included. */
  readonly settings: Settings;
  /** As the person has set them. */
  readonly own: Settings;
  readonly policy: Policy;
  /** Paths of stored values that could not be used. */
  readonly broken: readonly string[];
  /** Entries that are kept on this machine alone. */
  readonly unsynced: number;
  readonly picked: Picked | null;
  /** What was just done, '' for nothing. */
  readonly said: string;
  /** Set after a change of much at once, until something else is changed. */
  readonly canUndo: boolean;
  readonly onChange: (change: Change) => void;
  readonly onUndo: () => void;
  /** Says what was done and is stored nowhere, and offers to take it back. */
  readonly onDone: (said: string, undo: () => void) => void;
  /** Names of the rules by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  readonly people: Readonly<Record<string, PersonShown>>;
  /** Threads in which something was ticked off in the popup. */
  readonly tickedThreads: number;
  readonly onForgetTicked: () => void;
  /** Forgets one person by their address, everybody without one. */
  readonly onForget: (address: string | null) => void;
  /** Silences a rule in mails to an address, or lets it speak again. */
  readonly onSilence: (rule: Named, address: string, isSilent: boolean) => void;
  readonly record: RecordProps;
  readonly onRead: AskReading;
  readonly onCopy: (text: string) => void;
  readonly onTry: TryPhrase;
  readonly onExport: () => void;
  readonly onPick: (file: File | null) => void;
}

/** The options page. What is changed here counts at once, in open drafts too. */
export function OptionsPage(props: OptionsProps) {
  const { section, broken, said, canUndo, onChange, onUndo } = props;
  // Kept here, so that a look into another section costs nobody a thread.
  const [trying, setTrying] = useState(START);
  return (
    <main>
      <header>
        <h1>{say('options_title')}</h1>
        <p class="lead">{say('options_lead')}</p>
        <Translation />
        <Navigation current={section} />
      </header>
      {broken.length > 0 && <Broken broken={broken} onMend={() => onChange(MEND)} />}
      {Object.keys(props.policy).length > 0 && <Organisation policy={props.policy} />}
      {section === 'rules' && <RuleSection {...props} />}
      {section === 'words' && <Words {...props} settings={props.own} />}
      {section === 'people' && (
        <>
          <People {...props} />
          <TickedOff threads={props.tickedThreads} onForget={props.onForgetTicked} />
        </>
      )}
      {section === 'record' && <YourRecord {...props} {...props.record} />}
      {section === 'try' && <Playground {...props} trying={trying} onTrying={setTrying} />}
      {section === 'how' && <How />}
      {section === 'data' && (
        <>
          <SettingsFile {...props} />
          <Reset onChange={onChange} />
        </>
      )}
      <footer class={said || canUndo ? 'bar' : 'bar idle'}>
        <p role="status">{said}</p>
        {canUndo && (
          <button type="button" onClick={onUndo}>
            {say('undo')}
          </button>
        )}
      </footer>
    </main>
  );
}

function RuleSection({ presets, timeZone, layout, ...props }: OptionsProps) {
  const { settings, policy, onChange } = props;
  return (
    <>
      <Strength settings={settings} policy={policy} presets={presets} onChange={onChange} />
      <DealKind deal={settings.deal} isFixed={'deal' in policy} onChange={onChange} />
      <BeforeSending on={settings.beforeSending} isFixed={'beforeSending' in policy} onChange={onChange} />
      <WorkingHours working={settings.working} timeZone={timeZone} isFixed={'working' in policy} onChange={onChange} />
      <Shortcut shortcut={settings.shortcut} layout={layout} isFixed={'shortcut' in policy} onChange={onChange} />
      <Rules {...props} />
    </>
  );
}
