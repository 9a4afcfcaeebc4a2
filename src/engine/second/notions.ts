/**
 * Words by what they speak of, by their rough stems: "the licensing sergeant" and "the ombudsman" are both someone one
 * could be reported to. A sentence nobody has written yet shares notions with those that were learnt from, not words.
 */
const WORDS = {
  public:
    'others everyone everybody people neighbour neighbor customer client member reader follow community group page forum village town parent colleague staff press newspap journalist report radio review star rat post facebook google yelp twitter linkedin instagram tiktok whatsapp club associ guest tenant invest sharehold sponsor guild mother congreg choir industry trade market network blog screenshot online',
  power:
    'lawy solicitor attorney court judge tribunal ombudsman council inspector police tax revenue custom regulator licens ministry embassy bailiff agency union hr boss manager director ceo chairman chair dean bishop superintend procure complianc auditor insurer counsel sergeant officer trustee governor commission mayor headmast principal board committee',
  rival:
    'competitor competition rival elsewh another someone somebody anyone other alternat bidder buyer couple suppli queue wait list down-the-road street replace backup runner-up substitut option',
  exit: 'leav leave stop cancel quit walk withdraw pull switch end terminat drop resign clos mov goodby farewell door exit part bye pack shut empti empty without',
  hold: 'keep kept hold held stay remain sit rest lock key password access releas hostag withhold withheld drawer shed disk laptop garag stor storag warehous until till unless before',
  regret:
    'pity shame sorry sad unfortunat hat hate regret afraid dread sadden griev embarrass awkward unpleasant uncomfort ugly mess expens cost shudder careful carefully caution warn advis wise unwise mind',
  tell: 'tell told hear heard know learn mention show shar writ speak publish forward copy cc explain describ wonder ask ring call invit circulat broadcast spread word story stori',
  harm: 'lose lost loss fine penalty penalti damag charg deduct sue claim complaint complain disput blacklist trouble risk consequ suffer hurt bill interest freez frozen suspend block disconnect evict',
  record:
    'rememb forget memory memori note record photo screenshot log file evidenc folder sav diary archive recal witness ledger receipt drawer',
  fixed:
    'final last clos closed end done over finish shut settl fix fixed set stone firm stand period nothing only either neith decid choos choic concret carv engrav absolut unchang once forever ceiling limit line full-stop deadlock',
  movement:
    'budg shift chang talk discuss negotiat haggl bargain debat argu revisit reopen reconsid flex flexibl bend room leeway wiggl adjust counter further second round version move movement cent penny penni inch dollar euro comma more less',
  terms:
    'pric price number figure offer rat rate fee rent term contract deal quot quote sum amount salary salari wag wage deposit discount invoic budget bid proposal clause lease refund percent commission royalty surcharg',
  accept: 'sign accept tak take agre agree yes shak confirm approv commit initial signature',
  play: 'circus zoo museum kindergarten nursery toddl toddler child children kid kids school schoolboy playground monkey donkey goat dog hamster parrot clown comedy comedian jok joke sketch theatr pantomim fairy tale novel fiction fantasy cartoon magic crayon lottery horoscop dartboard dice blindfold drunk asleep sleep moon planet dream fair bazaar flea souk soap opera',
  mock: 'laugh giggl chuckl amus entertain funny hilarious cut cute ador charm precious bless congratul bravo applaus clap medal prize award genius brilliant masterpiec impress remarkab achiev talent gift art artist poetry creativ imaginat inventiv touching novelty fascinat marvel admir courage brave bold',
  belittle:
    'even mere so-called pretend try attempt effort amateur beginn train trainee intern hobby expert profession grown-up adult compet basic simpl simple arithmetic count spell read dictionary calculator map brain wit grade homework lesson teach explain slowly finger grandmother grandma nan nephew apprentic',
  dirt: 'rubbish garbag trash crap stink smell rot rotten cheap shabby filthy disgrac insult pathetic ridiculous absurd nonsens jok farce scam rip-off robbery robber thief thiev thieves liar lie lying crook greed greedy shameless cheek nerv audacity gall cowboy shark vultur parasit leech',
  failing:
    'forgot forgotten miss missed ignor fail delay late lost brok broke broken wrong mistak error sat slept overlook neglect promis assur skip hid drop muddl mix wast waste careless sloppy bungl botch careles mislead misled lied deceiv blam fault negligent invent conceal vanish disappear',
  silence:
    'silenc silent unansw reply repli answ answer never still week month time twic twice third again chas chase remind ignored unopen radio deaf',
  ownPraise:
    'generous fair reasonab patient flexib accommod kind lenient bend backward favour favor gift sacrific gestur goodwill bargain steal best unbeat more-than exception extraordin bent handsome decent special princely lucky grateful thankful nobody',
  patron:
    'obvious obviously clear clearly sure surely simply natural naturally cours course understand explain repeat already before aware common sens sense realistic sensibl reason honest respect frank frankly sweetheart dear mate pal love darling friend young calm relax grown learn experienc year trust',
  no: "no not never nope nah can't cannot won't don't refus declin reject pass impossib unable non-starter out off-the-table",
  soft: 'please thank thanks grateful happy glad welcom kindly could would perhaps maybe might appreciat hop hope apolog fine suit help together both',
  because: 'because sinc since due therefor reason so thus owing hence',
  gift: 'free bonus extra throw includ sav save cheap cheaper off complimentary voucher credit goodie treat upgrad waiv',
  soon: 'today tonight tomorrow now immediat straight once asap minut hour noon midnight evening morning eod cob lunch sundown clock tick expir laps gone window before deadlin sharp latest',
  must: 'must need should shall ought expect insist demand requir want owe oblig has have-to',
};

const NOTIONS = byWord();

function byWord(): ReadonlyMap<string, readonly string[]> {
  const notions = new Map<string, string[]>();
  for (const [notion, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) notions.set(word, [...(notions.get(word) ?? []), notion]);
  return notions;
}

const NONE: readonly string[] = [];

/** What a word speaks of, by itself or by its stem. */
export const notionsOf = (word: string, stem: string): readonly string[] =>
  NOTIONS.get(word) ?? NOTIONS.get(stem) ?? NONE;
