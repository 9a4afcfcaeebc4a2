import { useState } from 'preact/hooks';
import { say } from '../../texts/say.ts';
import { Composer } from './composer.tsx';
import { type Conversation, CONVERSATIONS } from './conversations.ts';
import { clock, daysBefore, longDate, shortDate } from './dates.ts';
import { asText, createEditor, type Editor, fill, type Mode, sourceOf, textOf } from './editor.ts';
import { Sent, type Sending } from './sent.tsx';
import { Thread } from './thread.tsx';

function replyText(conversation: Conversation, today: Date, own: string): string {
  const last = conversation.mails.at(-1)!;
  const date = daysBefore(today, last.daysAgo, last.time);
  const attribution = `On ${longDate(date)} at ${clock(date)}, ${conversation.them.name} wrote:`;
  return asText({ own, attribution, quoted: last.body });
}

interface Draft {
  readonly conversation: Conversation;
  readonly mode: Mode;
  readonly editor: Editor;
}

function newDraft(conversation: Conversation, mode: Mode, today: Date): Draft {
  return { conversation, mode, editor: createEditor(mode, replyText(conversation, today, '')) };
}

/** The practice mailbox: conversations, one open thread, a reply. Everything in it behaves like a webmail, except that Send stays here. */
export function Mailbox({ today }: { today: Date }) {
  const [draft, setDraft] = useState(() => newDraft(CONVERSATIONS[0]!, 'rich', today));
  const [sent, setSent] = useState<Sending | null>(null);
  const { conversation, mode, editor } = draft;

  const open = (next: Conversation): void => {
    setSent(null);
    setDraft(newDraft(next, mode, today));
  };
  const changeMode = (next: Mode): void => {
    setDraft({ conversation, mode: next, editor: createEditor(next, textOf(editor)) });
  };

  return (
    <main class="mailbox" data-parley-practice>
      <Conversations open={conversation} today={today} onOpen={open} />
      <div class="reading">
        <div>
          <Thread conversation={conversation} today={today} />
        </div>
        <div class="reply">
          {sent ? (
            <Sent sent={sent} onUndo={() => setSent(null)} onAfresh={() => open(conversation)} />
          ) : (
            <Composer
              key={conversation.id}
              editor={editor}
              mode={mode}
              to={`${conversation.them.name} <${conversation.them.address}>`}
              subject={`Re: ${conversation.subject}`}
              onMode={changeMode}
              onSample={() => fill(editor, replyText(conversation, today, conversation.sample))}
              onSend={(to, subject) => setSent({ to, subject, mode, source: sourceOf(editor) })}
            />
          )}
        </div>
      </div>
    </main>
  );
}

interface ConversationsProps {
  readonly open: Conversation;
  readonly today: Date;
  readonly onOpen: (conversation: Conversation) => void;
}

function Conversations({ open, today, onOpen }: ConversationsProps) {
  return (
    <nav class="conversations" aria-label={say('practice_name')}>
      <ul>
        {CONVERSATIONS.map((conversation) => {
          const last = conversation.mails.at(-1)!;
          return (
            <li key={conversation.id}>
              <button
                type="button"
                aria-current={conversation === open ? 'true' : undefined}
                onClick={() => onOpen(conversation)}
              >
                <span class="who">{conversation.them.name}</span>
                <span class="when">{shortDate(daysBefore(today, last.daysAgo, last.time))}</span>
                <span class="what" lang="en">
                  {conversation.subject}
                </span>
                <span class="hint">{conversation.hint}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
