import type { CueSheet } from './cue-sheet';

export const spanish: CueSheet = {
  language: 'es',
  script: 'Latin',
  edges: 'word',
  not: 'no,sin,nunca,ni,jamás,en lugar de,en vez de',
  numbers:
    'uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte 30:treinta 50:cincuenta',
  claims: {
    aims: 'objetivo*,meta,quiere*,aspira*,planea*,convertirse,será,entrar,situarse,ambición,ambicion*,promet*,pretende*,busca,espera,afirm*,declar*,aseguró,dijo,propone',
    unsure:
      'si,podría*,quizá*,tal vez,puede que,analista*,experto*,pronóstic*,prevé*,prevén,estim*,rumor*,duda*,improbable,imposible,sería,debería,posiblemente,supuest*,no,nunca,jamás,ni,abandon*,desmint*,descart*',
    elsewhere:
      'smartphone*,móvil*,teléfono*,tableta*,mes,meses,mensual*,semana*,pedido*,vendid*,garantía*,fábrica,fábricas,planta,tienda*,emplead*,bursátil,acciones,patente*,año pasado,enero,febrero,más vendid*',
    narrower: 'eléctric*,premium,lujo,startup*,gama alta',
    decade: 'década*',
    notOnly: 'no solo,no únicamente',
  },
  cues: {
    rank: 'top #,# mayores,# principales,# primeros,# grandes,# más grandes,clasificación,ranking*,mayor fabricante,mayores fabricantes,puesto,líder*,primer puesto,podio,~objetivo*,~meta',
    horizon:
      '# años,década*,largo plazo,plazo,calendario,paciencia,próximos años,para #,en #,carrera de fondo,~futuro',
    rivals:
      'compit*,competencia,plantar cara,a la altura de,hacer frente,desafi*,supera*,batir,vencer,igualar,comparable*,destronar,adelantar,enfrent*,alcanzar a,asesino',
    global:
      'mercado mundial,mercado global,mundial*,todo el mundo,cuota de mercado,hueco en el mercado,escala global,~mundo,~mercado*',
    overseas:
      'extranjer*,fuera de china,marca global,marca mundial,exterior,alemania,múnich,españa,latinoamérica,méxico,aranceles,otros países,más allá de china',
    product:
      'coche de ensueño,coche soñado,auto de ensueño,coche de los sueños,sueñ*,ensueño,nueva era,coche ideal,buen coche,mejor coche,~primer coche',
    qualities:
      'segur*,cómod*,retirada,llamada a revisión,fácil de conducir,accidente*,choque,incendi*,calidad,frenos,frenad*,manejo,conducción,manillas,guapo,bonit*,defecto*,asientos',
    'smart-space':
      'conectad*,espacio inteligente,interactuar,hogar inteligente,electrodoméstic*,habitáculo,interior,pantalla*,asistente de voz,dispositivo*,entretenimiento,todo lo que nos rodea,móviles,~móvil',
    technology:
      'inteligencia artificial,ia,internet de las cosas,big data,técnic*,algoritmo*,procesador*,potencia*,prestaciones,ingenier*,~carga,~datos,~cv,~caballos',
    driving:
      'conducción autónoma,conducción inteligente,conducción asistida,ayudas a la conducción,asistentes de conducción,coche inteligente,sin conductor',
    research: 'i+d,desarrollo,inversión,inviert*,patente*,millones en',
    design:
      'diseñ*,estilo*,líneas,experiencia de usuario,experiencia del usuario,carrocería,aspecto,parecido*,parece,aerodinám*,elegan*,color*',
    marketing:
      'tiendas,concesionario*,aficionados,campaña*,pedido*,reserva*,venta*,vendid*,cliente*,comprador*,boca a boca,~vend*,~entrega*,~producción,~fabricante de móviles',
    price:
      'precio*,relación calidad-precio,asequible*,barat*,cuesta*,coste*,caro,descuento*,rebaj*,subvencion*,ayudas,pérdidas,a pérdida,más económico,~beneficio*,~margen*',
    environment:
      'medio ambiente,medioambient*,ambiental*,sostenib*,sustentab*,carbono,verde,contamina*,renovable*,recicl*,paneles',
    climate:
      'clima,climátic*,neutralidad de carbono,neutral en carbono,efecto invernadero,cero emisiones netas,acuerdo de parís,descarboniz*',
    adoption:
      'movilidad eléctrica,electrificación,populariz*,adopción,masific*,combustión,gasolina,puntos de recarga,penetración',
    china:
      'auge de china,ascenso de china,industria automotriz china,industria china,industria automovilística china,orgullo nacional,fabricantes chinos,marcas chinas,hecho en china,potencia mundial,~chin*',
  },
};
