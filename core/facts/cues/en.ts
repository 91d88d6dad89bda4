import type { CueSheet } from './cue-sheet';

export const english: CueSheet = {
  language: 'en',
  script: 'Latin',
  edges: 'word',
  not: "not,never,no,without,isn't,won't,doesn't,don't,wasn't,nothing to do with,instead of,rather than",
  numbers:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty 30:thirty 40:forty 50:fifty 100:hundred',
  claims: {
    aims: 'aim*,goal*,target*,want*,will,plan*,vow*,become*,ambition*,pledge*,intend*,hope*,strive*,aspire*,set out,sights,promise*,declared,said,says,seek*',
    unsure:
      'if,would,could,might,may,unless,whether,analyst*,expert*,forecast*,predict*,expects,expected to,estimate*,rumour*,rumor*,reportedly,perhaps,maybe,doubt*,unlikely,impossible,critic*,skeptic*,sceptic*,imagine,suppose*,should,joke*,survey,investors believe,used to,once,abandon*,gave up,dropped,denied,denies,ridicul*,far from,fail*',
    elsewhere:
      'smartphone*,phone*,handset*,tablet*,month*,week*,best-sell*,sales of,sold,orders,warranty,stores,factory,factories,plant,employees,students,share price,stock*,market value,search*,brands survey,last year,appliance*,scooter*,wearable*,chip*,patents,dealers,service cent*',
    narrower:
      'electric*,premium,luxury,new energy,start-up*,startup*,sports car*,tech compan*,technology compan*,chinese',
    decade: 'decade,decades',
    notOnly: 'not only,not just,not merely',
  },
  cues: {
    rank: 'top #,# largest,# biggest,# leading,top-tier,largest automaker*,largest carmaker*,biggest automaker*,biggest carmaker*,ranking*,rank,ranked,ranks,global automobile leader,global leader*,leading automaker*,leading carmaker*,market leader*,world leader*,number one,# place,first place,fifth place,pecking order,front rank,~goal,~million cars,~million vehicles',
    horizon:
      '# years,#-year*,decade*,long-term,long term,long haul,time frame,timeframe,timeline,deadline,horizon,patien*,by #,years to come,coming years,next few years,long road,takes time,~years',
    rivals:
      'compete with,competes with,compete against,tesla killer,comparable to,on par with,take on,takes on,taking on,benchmark*,outperform*,outsell*,outsold,surpass*,contend*,challeng*,beat,beats,vie,vies,catch up with,match,matches,match for,incumbent*,~against,~better than,~faster than,~half the price',
    global: 'world market*,worldwide,foothold,market share,new markets,~world',
    overseas:
      'overseas,outside china,beyond china,abroad,global brand*,foreign market*,go global,germany,munich,mexico,tariff*,homologat*,other countries,~international',
    product: 'car of dreams,dream*,new era,ideal car,good car,great car,best car,~first car,~debut car',
    qualities:
      'safe,safety,safer,safest,good-looking,easy to drive,recall*,crash*,handling,ride quality,build quality,driving experience,defect*,accident*,fire,door handle*,brake*,braking,fatal*,beautiful,fun to drive,seats,spacious',
    'smart-space':
      'connected,smart space,smart cabin,human x car x home,home appliance*,living space,living room,touchscreen*,screen,screens,phone*,voice assistant,voice control,entertainment,interconnect*,devices,~tablet*,~apps,~cabin',
    technology:
      'artificial intelligence,big data,internet of things,algorithm*,silicon carbide,hypercasting,die-cast*,die casting,powertrain,engineer*,machine learning,large model*,~data,~range,~horsepower,~charging,~fast*',
    driving:
      'assisted driving,self-driving,driverless,smart driving,driver assist*,driver-assist*,smart car*,automatic parking,driving assist*',
    research:
      'research and development,core technolog*,research,innovative measures,engineers,spend*,patents',
    design:
      'aesthetic*,styling,styled,user experience,lookalike*,looks like,resembl*,exterior,interior,elegan*,colour*,color*,aerodynamic*,drag coefficient,sleek,curves,headlight*,~looks',
    marketing:
      'smartphone playbook,advertis*,mi fans,hype,stores,showroom*,dealer*,retail,social media,word of mouth,brand image,campaign*,orders,pre-order*,best-sell*,bestsell*,sales,buyers,customers,phone maker,~sold,~sell*,~production,~deliver*,~demand',
    price:
      'price*,pricing,cost-effective*,value for money,affordab*,cheap*,undercut*,discount*,subsid*,expensive,costs,at a loss,budget,positioning,~margin*,~profit*',
    environment:
      'environment*,green,greener,sustainab*,carbon,eco-friendly,renewable*,recycl*,pollution,clean energy',
    climate:
      'climate,carbon neutral*,net zero,net-zero,greenhouse,decarboni*,paris agreement,environmental initiative*',
    adoption:
      'ev adoption,electrification,electric mobility,popularis*,populariz*,combustion,petrol cars,gasoline cars,spread of electric,new energy vehicle*,charging stations,everyone can drive',
    china:
      "national pride,national industry,rise of china,china's rise,china's auto*,china's car industry,chinese auto industry,chinese automotive industry,chinese automobile industry,chinese car industry,chinese carmakers,chinese automakers,made in china,chinese manufactur*,chinese brands,superpower,~china*,~chinese",
  },
};
