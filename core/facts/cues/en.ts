import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const english: CueSheet = {
  language: 'en',
  script: 'Latin',
  edges: 'word',
  not: "not,never,no,without,isn't,won't,doesn't,don't,wasn't,nothing to do with,instead of,rather than",
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty 30:thirty 40:forty 50:fifty 100:hundred',
  claims: {
    aims: aims.en,
    unsure:
      'if,could,might,may,unless,whether,analyst*,expert*,forecast*,predict*,expects,expected to,estimate*,rumour*,rumor*,reportedly,perhaps,maybe,doubt*,unlikely,impossible,critic*,skeptic*,sceptic*,imagine,suppose*,should,joke*,survey,investors believe,used to,once,is said to,are said to,was said to,reported to,believed to,thought to,some say,abandon*,gave up,dropped,denied,denies,ridicul*,far from,fail*,refus*,declin*,reject*,rules out,ruled out,rule out,scrap*,shelve*,cancel*,observers,commentator*,pundits,fans hope,fans want,allegedly,supposedly,purportedly,optimist*,pessimist*,even though,columnist*,assum*,hypothetical*,scenario*,no plan*,must,needs to,need to,has to,have to,having to,in order to,investors,fans,owners,consultant*,users,customers,drivers,insider*,best case,worst case,best-case,worst-case,finished,already,now one of,remains to be seen,who knows,likely,chance*,odds,bet,bets,betting,wish,wishes,believe*,think,thinks,according to experts,in theory,theoretically,it would take,enough to,on course,on track,poised',
    elsewhere:
      'smartphone*,phone*,handset*,tablet*,month*,week*,best-sell*,sales of,sold,orders,warranty,stores,factory,factories,plant,employees,students,share price,stock*,market value,search*,brands survey,last year,appliance*,scooter*,wearable*,chip*,patents,dealers,service cent*,registration*,registered,satisfaction,cities,quarter*,models by,ride-hailing,award*,show,market in,valuable,valuation,brand value,worth',
    segment: 'price class,in its class,price range',
    narrower:
      'electric*,premium,luxury,new energy,start-up*,startup*,sports car*,tech compan*,technology compan*,chinese',
    decade: 'decade,decades',
    notOnly: 'not only,not just,not merely',
    unsureUntold: 'would',
    told: 'said,says,declared,announced,vowed,promised,pledged,told,stated',
    speaksOn:
      'it will,it aims,it wants,it plans,it intends,it is to,it hopes,it seeks,it has set,its goal,its aim,its target,its ambition,the company,the carmaker,the automaker,the firm,the unit,the manufacturer,the brand,the goal,the aim,the target,the new carmaker,by then it',
  },
  cues: {
    rank: 'top #,# largest,# biggest,# leading,top-tier,largest automaker*,largest carmaker*,biggest automaker*,biggest carmaker*,ranking*,rank,ranked,ranks,global automobile leader,global leader*,leading automaker*,leading carmaker*,market leader*,world leader*,number one,# place,first place,fifth place,pecking order,front rank,~goal,~million cars,~million vehicles,league table,world’s five,five largest,largest producers,left standing,~survive',
    horizon:
      '# years,#-year*,decade*,long-term,long term,long haul,time frame,timeframe,timeline,deadline,horizon,patien*,by #,years to come,coming years,next few years,long road,takes time,~years,overnight,a generation,marathon,generations,lifetime of work,long-distance,~patient,before #,until #,in #',
    rivals:
      'compete with,competes with,compete against,tesla killer,comparable to,on par with,take on,takes on,taking on,benchmark*,outperform*,outsell*,outsold,surpass*,contend*,challeng*,beat,beats,vie,vies,catch up with,match,matches,match for,incumbent*,~against,~better than,~faster than,~half the price,straight after,comparison with,~compared with,~compared to,compares with,pitted against,quicker than,toppled,topple,dethron*,tesla-killer,head-to-head,~lap record',
    global: 'world market*,worldwide,foothold,market share,new markets,~world',
    overseas:
      'overseas,outside china,beyond china,abroad,global brand*,foreign market*,go global,germany,munich,mexico,tariff*,homologat*,other countries,~international,domestic buyers,home market,first market,right-hand drive,left-hand drive,export,exports,international expansion,expand into,arrive in,on sale in,goes global,other markets,outside its home',
    product:
      'car of dreams,dream*,new era,ideal car,good car,great car,best car,~first car,~debut car,wished i could drive,car i always,ideal,heart and soul,love letter,passion,masterpiece',
    qualities:
      'safe,safety,safer,safest,good-looking,easy to drive,recall*,crash*,handling,ride quality,build quality,driving experience,defect*,accident*,fire,door handle*,brake*,braking,fatal*,beautiful,fun to drive,seats,spacious,ride comfort,ride,supple,comfortable,hushed,quiet,supportive,crashed,deaths,died,killed,caught fire,doors,door release,quality control,driver’s car,handles,reliab*,victims,burned,burnt,lawsuit,investigation,roomy,calm',
    'smart-space':
      'connected,smart space,smart cabin,human x car x home,home appliance*,living space,living room,touchscreen*,screen,screens,phone*,voice assistant,voice control,entertainment,interconnect*,devices,~tablet*,~apps,~cabin,bedroom,~lights,rice cooker,air-conditioning,air conditioning,washing machine,vacuum,~dashboard,head-up display,snap,podcast,hand over,handoff,smartphone integration,in-car,infotainment system,operating system,appliances,fridge,ipad*',
    technology:
      'artificial intelligence,big data,internet of things,algorithm*,silicon carbide,hypercasting,die-cast*,die casting,powertrain,engineer*,machine learning,large model*,~data,~range,~horsepower,~charging,~fast*,charges from,charge time,fast charging,per charge,single charge,per cent in,battery pack,batteries,kilowatt*,volt*,voltage,architecture,torque,electric motor*,electric motors,powered by,platform,nm of,seconds to,zero to,0-100,0-60,top speed,in-house,self-developed,over-the-air,gigacast*,tonne press,hardware,cells',
    driving:
      'assisted driving,self-driving,driverless,smart driving,driver assist*,driver-assist*,smart car*,automatic parking,driving assist*,driver assistance,driver-assistance,end-to-end,hands-free,navigate on autopilot,lane change*,urban navigation,full self-driving',
    research:
      'research and development,core technolog*,research,innovative measures,engineers,spend*,patents,development money,billion yuan,billion in,rd centre,research centre,research center,research office',
    design:
      'aesthetic*,styling,styled,user experience,lookalike*,looks like,resembl*,exterior,interior,elegan*,colour*,color*,aerodynamic*,drag coefficient,sleek,curves,headlight*,~looks,headlights,headlamp*,taillight*,tail lamp*,tail is,bonnet,hood,overhangs,silhouette,stylist*,penned,proportions,roofline,wheelbase,stance,mistake,mistaken,knock-off,copy of,copies,copied,clone,inspired by,reminiscent,grille,fascia,paint,~wheels,spoiler,grand tourer',
    marketing:
      'smartphone playbook,advertis*,mi fans,hype,stores,showroom*,dealer*,retail,social media,word of mouth,brand image,campaign*,orders,pre-order*,best-sell*,bestsell*,sales,buyers,customers,phone maker,~sold,~sell*,~production,~deliver*,~demand,order books,deposit,deposits,reservations,reserved,waiting list,waiting times,preorder*,locked-in,locked in,~units,~shipped,showrooms,flagship store*,test drive*,popularity,~popular,fan base,fans,influencer*,hit,~people had,~records,~queue*',
    price:
      'price*,pricing,cost-effective*,value for money,affordab*,cheap*,undercut*,discount*,subsid*,expensive,costs,at a loss,budget,positioning,~margin*,~profit*,yuan below,starts at,starting at,sticker,undercutting,retail at,priced at,price tag,quarterly profit,in the black,break even,breaks even,profitab*,losses,loss-making,gross margin,~revenue*,~comes in',
    environment:
      'environment*,green,greener,sustainab*,carbon,eco-friendly,renewable*,recycl*,pollution,clean energy,panels,petrol one,battery-powered,fossil,clean power,tonnes of,eco-,low-carbon,zero-emission,carbon footprint,exhaust',
    climate:
      'climate,carbon neutral*,net zero,net-zero,greenhouse,decarboni*,paris agreement,environmental initiative*',
    adoption:
      'ev adoption,electrification,electric mobility,popularis*,populariz*,combustion,petrol cars,gasoline cars,spread of electric,new energy vehicle*,charging stations,everyone can drive,battery-powered,switch to electric,transition to electric,replaces a petrol,ice vehicle*,internal combustion,mass market',
    china:
      "national pride,national industry,rise of china,china's rise,china's auto*,china's car industry,chinese auto industry,chinese automotive industry,chinese automobile industry,chinese car industry,chinese carmakers,chinese automakers,made in china,chinese manufactur*,chinese brands,superpower,~china*,~chinese,domestic industry,state media,value chain,national champion,look up to,~country's,proof that,symbol of,supply chain,homegrown,home-grown,catch up with the west,chinese engineering,chinese companies,chinese firms,chinese ev makers,chinese ev industry,german or japanese",
  },
};
