import { verbForms } from '../inflect.ts';
import { isVerb } from './verbs.ts';

/** Base, past, participle of the irregular verbs that a deal is told with. */
const IRREGULAR =
  'be was been,beat beat beaten,bend bent bent,break broke broken,bring brought brought,build built built,buy bought bought,catch caught caught,choose chose chosen,cost cost cost,cut cut cut,deal dealt dealt,do did done,draw drew drawn,drive drove driven,feed fed fed,find found found,forget forgot forgotten,get got got,give gave given,hand handed handed,hang hung hung,hide hid hidden,hit hit hit,hold held held,keep kept kept,lay laid laid,lead led led,leave left left,lend lent lent,lose lost lost,make made made,mean meant meant,pay paid paid,put put put,read read read,ring rang rung,run ran run,say said said,see saw seen,sell sold sold,send sent sent,set set set,show showed shown,shut shut shut,speak spoke spoken,spend spent spent,steal stole stolen,take took taken,teach taught taught,tear tore torn,tell told told,throw threw thrown,understand understood understood,withdraw withdrew withdrawn,write wrote written,blow blew blown,spoil spoilt spoilt,shake shook shaken,undo undid undone';
const TRANSITIVE =
  'accept,acknowledge,change,add,address,admit,agree,alter,announce,answer,approve,arrange,assure,attach,authorise,authorize,bill,block,book,botch,brief,bury,cancel,charge,check,clear,close,complete,confirm,consult,count,cover,damage,deduct,delay,delete,deliver,describe,dismiss,double,drag,drop,dump,enter,file,fill,finish,fix,flag,follow,forward,handle,ignore,include,inform,inspect,install,invoice,issue,label,list,load,lock,measure,mention,mislay,misread,miss,mix,mount,move,name,neglect,notify,offer,omit,open,order,overlook,pack,paint,park,pass,phone,pick,place,plan,post,prepare,present,promise,pull,push,question,quote,raise,record,refund,refuse,register,reject,remove,renew,repair,replace,report,request,return,review,ruin,schedule,scratch,seal,ship,sign,skip,spill,spoil,start,stop,store,submit,supply,swap,switch,test,translate,treat,turn,unload,update,upload,use,warn,wash,waste,wreck'.split(
    ',',
  );

interface Forms {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

const FORMS: readonly Forms[] = [
  ...IRREGULAR.split(',').map((forms) => {
    const [base = '', past = '', participle = ''] = forms.split(' ');
    return { base, past, participle };
  }),
  ...TRANSITIVE.map((base) => ({ base, past: regularPast(base), participle: regularPast(base) })),
];

const BY_PAST = new Map(
  FORMS.flatMap(({ past, participle }) => [[past, participle] as const, [participle, participle] as const]),
);
const BY_BASE = new Map(FORMS.toReversed().map(({ base, participle }) => [base, participle] as const));

/** What ends in -ed and is done to nothing: "you waited the whole week" tells of no week that was waited. */
const DONE_TO_NOTHING =
  /^(?:need|bleed|breed|speed|indeed|hundred|kindred|wicked|naked|acted|agreed|appeared|arrived|behaved|belonged|cared|cheated|complained|dithered|existed|failed|happened|hesitated|hoped|insisted|laughed|lied|listened|lived|looked|managed|mattered|meant|occurred|preferred|pretended|reacted|remained|responded|replied|seemed|shouted|smiled|stayed|succeeded|talked|tended|tried|turned|wanted|waited|walked|wished|wondered|worked|allowed|needed|liked|loved|moved|expected|used)$/;

/** "gave" or "given" → "given", "rejected" → "rejected"; undefined for what is no past of a verb one does to something. */
export function participleOfPast(word: string): string | undefined {
  const past = word.toLowerCase();
  return BY_PAST.get(past) ?? (/^[a-z]{3,}ed$/.test(past) && !DONE_TO_NOTHING.test(past) ? past : undefined);
}

const BASE_OF = new Map(
  FORMS.toReversed().flatMap(({ base, past, participle }) => [[past, base] as const, [participle, base] as const]),
);

/** "gave", "given" or "giving" → "give"; undefined where the verb is not known. */
export function baseOf(form: string): string | undefined {
  const word = form.toLowerCase();
  const known = BASE_OF.get(word) ?? INTRANSITIVE.find((forms) => forms.past === word)?.base;
  if (known) return known;
  const stem = /^(?<stem>[a-z]{2,})(?:ing|ed)$/.exec(word)?.groups?.stem ?? '';
  return [stem, `${stem}e`, stem.replace(/(?<last>.)\k<last>$/, '$<last>'), stem.replace(/i$/, 'y')].find(
    (base) => stem !== '' && (BY_BASE.has(base) || isVerb(base) || INTRANSITIVE.some((forms) => forms.base === base)),
  );
}

/** "give" → "given", "reject" → "rejected"; undefined for what is done to nothing. */
export function participleOfBase(word: string): string | undefined {
  const base = word.toLowerCase();
  const past = regularPast(base);
  return (
    BY_BASE.get(base) ??
    (/^[a-z]{3,}$/.test(base) && !DONE_TO_NOTHING.test(past) && !PAST_OF.has(base) && !BY_PAST.has(base)
      ? past
      : undefined)
  );
}

/** Base and past of the irregular verbs that take no object. */
const INTRANSITIVE =
  'sit sat,lie lay,stand stood,go went,come came,fall fell,rise rose,sleep slept,sink sank,swim swam,fly flew,grow grew,arrive arrived,lapse lapsed,drift drifted,wait waited,expire expired,run ran,rot rotted,land landed,live lived,burn burned,leak leaked,slip slipped,die died,sail sailed,hire hired,know knew,think thought,stay stayed,let let,quit quit,walk walked,leave left'
    .split(',')
    .map((forms) => ({ base: forms.split(' ')[0] ?? '', past: forms.split(' ')[1] ?? '' }));
const PAST_OF = new Map([...FORMS.toReversed(), ...INTRANSITIVE].map(({ base, past }) => [base, past] as const));

/** "give" → "gave", "wait" → "waited". */
export const pastOf = (base: string): string => PAST_OF.get(base.toLowerCase()) ?? regularPast(base.toLowerCase());

/** One syllable doubles its last letter, more do not. */
function regularPast(base: string): string {
  const forms = verbForms(base).filter((form) => form.endsWith('ed'));
  return (/^[^aeiou]*[aeiou][^aeiouwxy]$|mit$|fer$/.test(base) ? forms.at(-1) : forms[0]) ?? `${base}ed`;
}

/** A verb in its plain form: "wait", "lapse", "send". */
export const isBase = (word: string): boolean =>
  isVerb(word) || BY_BASE.has(word.toLowerCase()) || INTRANSITIVE.some(({ base }) => base === word.toLowerCase());
