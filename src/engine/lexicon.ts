import { nounForms, verbForms } from './inflect.ts';

const list = (words: string): string[] => words.split(',').map((word) => word.trim());
const verbs = (words: string): string[] => list(words).flatMap(verbForms);
const nouns = (words: string): string[] => list(words).flatMap(nounForms);

/** Words with a bearing on negotiation, by the tag under which patterns find them (#Authority). */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  /** Those one is reported to, taken before, or threatened with. */
  Authority: nouns(
    'lawyer,solicitor,attorney,barrister,court,tribunal,judge,ombudsman,regulator,council,police,arbitrator,arbitration,bailiff,trading standards,small claims,consumer forum,legal team,debt collector,collection agency,litigation,injunction,licensing team,environmental health,better business bureau,fair trading,credit bureau,union,rtb,irdai,revenue,head office,insurer,chargeback,paypal case,legal action,proceedings,legal proceedings,hmrc,claim court,moneyclaim,adjudicator,debt recovery',
  ),
  /** What hurts a name: public words about the reader. */
  Exposure: nouns(
    'review,one-star review,star,rating,facebook,google,yelp,tripadvisor,trustpilot,linkedin,twitter,newspaper,press,journalist,courier,herald,screenshot,photo',
  ),
  /** The other deal one could take. */
  Rival: nouns(
    'competitor,other supplier,another supplier,other bidder,another vendor,other vendor,other buyer,other importer,someone else,somebody else,elsewhere,other offer,other customer,other agency,other carrier,rival',
  ),
  /** Doing that harms or withholds. */
  Harm: [
    ...verbs(
      'cancel,withhold,withdraw,terminate,suspend,stop,pull,halt,sue,escalate,report,expose,invoice,charge,deduct,dispute,reject,blacklist,file,refuse,end,claim,block,freeze,drop,switch,disconnect,repossess,evict,claw,post,publish,leave,walk,close,lodge,instruct,serve,penalise,penalize,dock,revoke',
    ),
    ...list(
      'took,taken,sued,withheld,withdrew,withdrawn,left,leaves,leaving,walked,walking,going,go,goes,sell,sells,selling,sold,pass,passes,passing,hand over,tell,telling,tells,keep,keeps,keeping,hold,holds,holding,held',
    ),
  ],
  /** What deals are about. */
  Negotiable: nouns(
    'offer,price,rate,number,figure,term,terms,package,deal,fee,rent,salary,quote,bid,amount,proposal,position,discount,percentage,margin,valuation,equity,condition,sum,budget,deposit,deadline,clause,contract,counter,counter-offer,counter-proposal,counteroffer,counterproposal,payment,invoice,lease,scope,date,delivery,discussion,negotiation',
  ),
  /** Deal verbs: their presence makes a text a negotiation. */
  Dealing: verbs(
    'offer,propose,negotiate,accept,agree,counter,quote,discount,bid,settle,renew,invoice,pay,charge,refund,reduce,increase,lower,raise,extend,hire,rent,lease,purchase,supply,deliver,reject,decline',
  ),
  Money: list(
    'usd,eur,gbp,dollar,dollars,euro,euros,pounds,quid,grand,k,percent,percentage,per cent,budget,cost,costs',
  ),
  /** Bare commands start with one of these; a tagger misses too many of them. */
  Order: list(
    'accept,add,adjust,agree,amend,answer,apply,arrange,book,bring,cancel,change,clean,clear,collect,come,compensate,complete,confirm,correct,cover,credit,cut,deduct,delete,deliver,drop,explain,extend,fill,finish,fit,fix,get,give,grant,guarantee,hand,honour,honor,improve,include,increase,issue,knock,leave,lose,lower,make,match,meet,move,pay,pick,provide,pull,put,quit,raise,reconsider,redo,reduce,refund,reimburse,reinstate,release,remove,reopen,repair,repay,replace,replant,rethink,return,reverse,revise,scrap,send,settle,ship,shorten,sign,sort,start,stop,strike,submit,swap,take,tell,throw,transfer,undo,unblock,update,waive,wire,withdraw,write,rewrite,reissue,backdate,resend,relist',
  ),
  Finality: list('final,last,best,firm,fixed,non-negotiable,nonnegotiable,closed,end'),
  /** Nothing but contempt, whatever stands beside it. */
  Insult: [
    ...list(
      'ridiculous,laughable,pathetic,insulting,derisory,absurd,preposterous,ludicrous,shameless,disgraceful,disgusting,outrageous,farcical,amateurish,incompetent,delusional,clueless,useless,idiotic,stupid,moronic,greedy,shameful,offensive,contemptible,despicable,dishonest,nonsense,garbage,rubbish,drivel,bullshit,bollocks,crap,tripe,hogwash,twaddle,tosh,claptrap,extortion,daylight robbery,highway robbery,robbery,insolence,arrogance,insult,disgrace,farce,shambles,joke,rip-off,ripoff,scam,circus,slap in the face',
    ),
    ...nouns(
      'clown,cowboy,vulture,chancer,amateur,idiot,moron,crook,thief,liar,con artist,scammer,shyster,parasite,bully,cheat,fool,whinger,leech,shark,bunch of cowboys',
    ),
    'thieves',
  ],
  /** What one does wrong: the verdict stands in the verb. */
  Fault: [
    ...list(
      'failed,ignored,misled,lied,wasted,botched,ruined,neglected,mishandled,bungled,cheated,deceived,overcharged,reneged,misrepresented,misquoted,sabotaged,mismanaged,misinformed,messed,screwed,concealed,hid,dodged,stalled,dithered,fobbed,tricked,conned,double-crossed,undermined,blindsided,jerked,strung,ghosted,stonewalled,dragged,blew,broke,breached,damaged,forgot,overlooked,omitted,neglected to,delayed,let down,dropped the ball,kept quiet,sat on,walked back,went back,backtracked,mucked,cocked',
    ),
  ],
  /** The same, going on. */
  Faulting: list(
    'ignoring,stalling,wasting,dragging,stringing,dodging,hiding,misleading,lying,fobbing,neglecting,avoiding,stonewalling,moving the goalposts,cheating,overcharging,twisting,withholding,blaming,messing,playing games,changing,shifting,sitting on,dithering,taking advantage,taking me for,taking us for,breaking,failing,refusing,delaying,pretending,holding,exploiting,bullying,milking',
  ),
  /** One's own side, praised. */
  Praise: list(
    'generous,fair,reasonable,handsome,competitive,attractive,excellent,great,fantastic,favourable,favorable,decent,unbeatable,patient,accommodating,flexible,understanding,lenient,gracious,bargain,steal,no-brainer',
  ),
  /** The near end of a time to decide. */
  Soon: list(
    'today,tonight,now,immediately,asap,noon,midday,midnight,tomorrow,instantly,forthwith,promptly,straight away,straightaway,right away,right now,at once,this minute,this instant,this morning,this afternoon,this evening,lunchtime,nightfall,breakfast,by return,first thing,suppertime,supper,dinner,dinnertime,dusk,close of business,close of play,end of play,cob,eod,end of day,end of the day,within the hour,teatime',
  ),
  /** Numbers in words; those in digits get the tag as they are read. */
  Figure: list(
    'two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,fifteen,twenty,thirty,forty,fifty,sixty,hundred,thousand,million,half,dozen',
  ),
  /** What one waits for when the reader has to decide. */
  Decision: nouns(
    'answer,reply,decision,response,yes,signature,countersignature,confirmation,acceptance,approval,commitment,consent,go-ahead,agreement,verdict',
  ),
};

/** Word → tags, as compromise wants them. */
export const LEXICON: Record<string, string[]> = Object.create(null);
for (const [tag, words] of Object.entries(CLASSES)) for (const word of words) (LEXICON[word] ??= []).push(tag);
