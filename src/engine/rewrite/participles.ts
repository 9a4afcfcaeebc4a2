import { verbForms } from '../inflect.ts';

/** Base, past, participle of the irregular verbs that a deal is told with. */
const IRREGULAR =
  'be was been,beat beat beaten,break broke broken,bring brought brought,build built built,buy bought bought,catch caught caught,choose chose chosen,cost cost cost,cut cut cut,deal dealt dealt,do did done,draw drew drawn,drive drove driven,feed fed fed,find found found,forget forgot forgotten,get got got,give gave given,hand handed handed,hide hid hidden,hit hit hit,hold held held,keep kept kept,lay laid laid,lead led led,leave left left,lend lent lent,lose lost lost,make made made,mean meant meant,pay paid paid,put put put,read read read,run ran run,say said said,see saw seen,sell sold sold,send sent sent,set set set,show showed shown,shut shut shut,speak spoke spoken,spend spent spent,steal stole stolen,take took taken,teach taught taught,tear tore torn,tell told told,throw threw thrown,understand understood understood,withdraw withdrew withdrawn,write wrote written,blow blew blown';
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
  ...TRANSITIVE.flatMap((base) =>
    verbForms(base)
      .filter((form) => form.endsWith('ed'))
      .map((past) => ({ base, past, participle: past })),
  ),
];

const BY_PAST = new Map(
  FORMS.flatMap(({ past, participle }) => [[past, participle] as const, [participle, participle] as const]),
);
const BY_BASE = new Map(FORMS.toReversed().map(({ base, participle }) => [base, participle] as const));

/** "gave" or "given" → "given"; undefined for what is no past of a verb one does to something. */
export const participleOfPast = (word: string): string | undefined => BY_PAST.get(word.toLowerCase());

const BASE_OF = new Map(
  FORMS.toReversed().flatMap(({ base, past, participle }) => [[past, base] as const, [participle, base] as const]),
);

/** "gave" or "given" → "give". */
export const baseOf = (past: string): string | undefined => BASE_OF.get(past.toLowerCase());

/** "give" → "given". */
export const participleOfBase = (word: string): string | undefined => BY_BASE.get(word.toLowerCase());
