import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const spanish: CueSheet = {
  language: 'es',
  script: 'Latin',
  edges: 'word',
  not: 'no,sin,nunca,ni,jamás,en lugar de,en vez de',
  numbers:
    'uno/una/un/primer/primero/primera dos/segundo/segunda tres/tercer/tercero/tercera cuatro/cuarto/cuarta cinco/quinto/quinta seis/sexto/sexta siete/séptimo/séptima ocho/octavo/octava nueve/noveno/novena diez/décimo/décima once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte 30:treinta 50:cincuenta',
  claims: {
    company: 'fabricante*,automotriz,automotrices,automovilística*,constructor*,marcas,empresas,compañías',
    leads:
      'fundador*,presidente,jefe,director,ejecutivo,multimillonario,empresa,compañía,grupo,gigante,chino,marca,filial,división,fabricante*,discurso,conferencia,presentación,escenario,diciembre,enero,febrero,marzo,abril,jueves,lunes,martes,miércoles,viernes,con,para,desde,entre,dentro,plazo,años,tras,después,quiere*,aseguró,afirmó,anunció,explicó,prometió,dijo,declaró,reiteró,que,hacer,convertir*,llevar,entrar,estar,objetivo*,meta,propósito,ambición,plan*,misión,visión,fijado,marcado,claro,mundo,mundial*,grandes,mayores,club,hasta,próximos,esta,este,joven,nueva,nuevo,en pekín,en beijing,década*,quince,veinte,treinta,diez,presentad*,presenta,presentó,lanz*,su,primer,primera,automóvil*,coche*,auto,eléctric*,berlina,ha,el,con el,recientemente,evento*,durante,jornada,entrevista,rueda de prensa,conferencia de prensa',
    aims: aims.es,
    unsure:
      'si,podría*,quizá*,tal vez,puede que,analista*,experto*,pronóstic*,prevé*,prevén,estim*,rumor*,duda*,improbable,imposible,sería,debería,posiblemente,supuest*,no,nunca,jamás,ni,abandon*,desmint*,descart*,renunci*,rechaz*,negó,niega,negaron,observador*,inversor*,aparentemente,parece,supon*,nadie,nada,ningun*,aunque,creen,cree que,debe,deberá,tiene que,tendrá que,en el mejor de los casos,fanáticos,propietarios,clientes,probable*,apuest*,cree,piensa*,teoría,ya es,cuándo,según los,según,estudio*,banco*,bloguer*,columnista*,absurd*,ridícul*,irreal*,loc*,delir*,utop*,fantas*,sueñ*,ojalá,espera que,esperan que,necesita*,hará falta,harán falta,tardará,tardar*,al menos,por lo menos,difícil*,claro que,por supuesto,marte,originalmente,antes quería,quería,querían,pregunta*,especul*,burl*,ironi*,sarc*,broma*,fals*,bulo,incierto,demasiado pronto,ve a,ven a,a juicio de,en opinión de,crític*,apenas,como si,imagin*,digamos,pongamos,desmient*,niegan,contradi*,refut*,requier*,exig*,vaticin*,augur*,predi*,alega*,filtra*,banqueros,corredur*,fondos,agencia de calificación,lejos,sin,siempre que,mientras no,con tal,a condición,advi*,urge*,pide,piden,debate*,discut*,fracas*,escéptic*,tendría*,haría falta,quién,alguien,algunos,muchos,gente,vecino*,youtuber*,usuario*,internauta*,ministro*,profesor*,periodista*,bravo,genial,faltan,falta,gobierno*,autoridad*,estado,podcaster*,presentador*',
    elsewhere:
      'smartphone*,móvil*,teléfono*,tableta*,mes,meses,mensual*,semana*,pedido*,vendid*,garantía*,fábrica,fábricas,planta,tienda*,emplead*,bursátil,acciones,patente*,año pasado,enero,febrero,más vendid*,matricul*,trimestre*,satisfacción,ciudades,premio*,salón,valor*,valios*,nota,notas,prueba,pruebas,estrellas,vuelta,este año,próximo año,ventas,ciudad*,fichar,contratar,diseñadores',
    segment: 'berlina*,sedán*,categoría*',
    narrower: 'eléctric*,premium,lujo,startup*,gama alta',
    decade: 'década*',
    notOnly: 'no solo,no únicamente',
    speaksOn:
      'la compañía,la empresa,la marca,el fabricante,la firma,su objetivo,su meta,el objetivo,la meta,quiere,aspira,pretende,busca',
  },
  cues: {
    rank: 'top #,# mayores,# principales,# primeros,# grandes,# más grandes,clasificación,ranking*,mayor fabricante,mayores fabricantes,puesto,líder*,primer puesto,podio,~objetivo*,~meta,# gigantes,gigantes del automóvil,colarse entre,élite mundial,primera división,codearse,los grandes,grandes del,élite,gigante,gigantes,primera línea,primer nivel,cima,cúspide,número uno,número #,grandes ligas,liga de,pesos pesados,tercer mayor,cuarto mayor,quinto mayor,segundo mayor,tercer mayor fabricante,gran jugador,~toyota,~volkswagen,misma liga,volumen,# mayor fabricante,# mayor,# fabricante más grande,# fabricante mundial,puesto número #,# puesto,# automotriz más grande,# más grande del mundo',
    horizon:
      '# años,década*,largo plazo,~plazo,calendario,paciencia,próximos años,para #,en #,carrera de fondo,~futuro,maratón,generación*,de la noche a la mañana,largo recorrido,a largo,antes de #,hacia #,largo camino,dentro de # años,en # años,siglo,paciente*,perseveran*,no será mañana,con el tiempo,años por delante,mediados de siglo',
    rivals:
      'compit*,competencia,plantar cara,a la altura de,hacer frente,desafi*,supera*,batir,vencer,igualar,comparable*,destronar,adelantar,enfrent*,alcanzar a,asesino,comparad*,comparación,comparar*,rival*,más rápido que,mejor que,tesla killer,destron*,competir*,frente a,planta cara,atac*,amenaz*,duelo,le planta,arrebat*,quitarle,roba*,hacer sombra,humill*,más veloz que,alternativa a,alternativa al,competidor*,~récord*,pulso',
    global:
      'mercado mundial,mercado global,mundial*,todo el mundo,cuota de mercado,hueco en el mercado,escala global,~mundo,~mercado*',
    overseas:
      'extranjer*,fuera de china,marca global,marca mundial,exterior,alemania,múnich,españa,latinoamérica,méxico,aranceles,otros países,más allá de china,europa,europe*,export*,llegará a,llegada a,concesionarios español*,brasil,chile,colombia,argentina,perú,fuera de su país,mercado europeo,expansión,desembarc*,francia,italia,reino unido,portugal,noruega,polonia,japón,corea,australia,rusia,estados unidos,india,oriente medio,sudeste asiático,latinoameric*,centroamérica,ecuador,uruguay,aquí,país*,fronteras,nuestro mercado',
    product:
      'coche de ensueño,coche soñado,auto de ensueño,coche de los sueños,sueñ*,ensueño,nueva era,coche ideal,buen coche,mejor coche,~primer coche,soñab*,soñé,siempre quise,ilusión,último gran,proyecto de su vida,apuesta de su vida,su reputación,pasión,capricho',
    qualities:
      'segur*,cómod*,retirada,llamada a revisión,fácil de conducir,accidente*,choque,incendi*,calidad,frenos,frenad*,manejo,conducción,manillas,guapo,bonit*,defecto*,asientos,mortal,muert*,puertas,fallec*,víctim*,ardió,llamas,confort*,silencios*,suspensión,investig*,revisión,agradable*,placer,prueba,dirección,chocó,impact*,herid*,avería*,fiab*,acabado*,ágil*,amortigu*,maletero,espacio,divertid*,crash test,siniestro*,aplomo,no se abrieron,policía,fuego,se quejan',
    'smart-space':
      'conectad*,espacio inteligente,interactuar,hogar inteligente,electrodoméstic*,habitáculo,interior,pantalla*,asistente de voz,dispositivo*,entretenimiento,todo lo que nos rodea,móviles,móvil,freidora,en casa,luces,aspirador*,lavadora,aire acondicionado,tableta*,ipad,domótica,desde el coche,sistema operativo,salpicadero,electrodomésticos,ver en el,reconoce tu,tu móvil,tu teléfono,canciones,música,aplicaciones,apps,robot aspirador,calefacción,la casa,desbloque*,multimedia,carplay',
    technology:
      'inteligencia artificial,ia,internet de las cosas,big data,técnic*,algoritmo*,procesador*,~potencia*,prestaciones,ingenier*,~carga,~datos,~cv,~caballos,autonomía,recarga,recargar,carga rápida,# caballos,# voltios,par motor,batería*,motores,motor,plataforma,acelera,aceleración,velocidad máxima,0 a 100,de 0 a,kilómetros,kilovatios,actualización*,~# segundos,~# minutos,sola carga,una carga,estación*,tecnológic*,aleación,sensores,revoluciones,rpm,potente*,semiconductor*,consumo,ultrarrápida,cargador*,km de,pila',
    driving:
      'conducción autónoma,conducción inteligente,conducción asistida,ayudas a la conducción,asistentes de conducción,coche inteligente,sin conductor,asistencia a la conducción,conducción semiautónoma,autopilot,aparca*,estaciona*,cámaras,nivel 3,se conduce,autónom*',
    research: 'i+d,desarrollo,inversión,inviert*,patente*,millones en',
    design:
      'diseñ*,estilo*,líneas,experiencia de usuario,experiencia del usuario,carrocería,aspecto,parecido*,parece,aerodinám*,elegan*,color*,frontal,zaga,trasera,faros,pilotos,silueta,capó,recuerda a,recuerda al,copia,copiad*,inspirad*,se parece,llantas,pintura,perfil,atractiv*,belleza,línea,cupé,coupé,feo,preciosa,precioso,rasgos,morro,mirada,plagi*,clon,calco,calcad*,sosias,rueda*,estampa,proporcion*',
    marketing:
      'tiendas,concesionario*,aficionados,campaña*,pedido*,reserva*,venta*,vendid*,cliente*,comprador*,boca a boca,~vend*,~entrega*,~producción,~fabricante de móviles,reservas,unidades,entregas,entregad*,demanda,lista de espera,éxito de ventas,matricul*,pedidos,compradores,fans,directo,regal*,espectador*,famos*,publicidad,publicitari*,colas,furor,fiebre,agotad*,marketing,redes sociales,encargo*,sorteo,embajador*,éxito,lanzamiento,presentación,esperar,vendedor*',
    price:
      'precio*,relación calidad-precio,asequible*,barat*,cuesta*,coste*,caro,descuento*,rebaj*,subvencion*,ayudas,pérdidas,a pérdida,más económico,~beneficio*,~margen*,euros menos,desde los,precio de partida,tarifa*,arranca en,rentab*,beneficios,ganancia*,guerra de precios,números rojos,yuanes,al cambio,sale por,por unos,dinero,ganga,chollo,económic*,gasto*,bolsillo,financia*,mensual*,leasing,yuan,dólares,euros,# euros,pagar,pagas,vale',
    environment:
      'medio ambiente,medioambient*,ambiental*,sostenib*,sustentab*,carbono,verde,contamina*,renovable*,recicl*,paneles,huella de carbono,emisiones,placas solares,energía solar,ecológic*,limpi*,co2,huella,carbón,electricidad,red eléctrica,ciclo de vida,eólic*,ecologista*,planeta,aire,aguas residuales',
    climate:
      'clima,climátic*,neutralidad de carbono,neutral en carbono,efecto invernadero,cero emisiones netas,acuerdo de parís,descarboniz*',
    adoption:
      'movilidad eléctrica,electrificación,populariz*,adopción,masific*,combustión,gasolina,puntos de recarga,penetración',
    china:
      'auge de china,ascenso de china,industria automotriz china,industria china,industria automovilística china,orgullo nacional,fabricantes chinos,marcas chinas,hecho en china,potencia mundial,~chin*,industria automovilística de china,gigante asiático,orgullo chino,cadena de suministro,made in china,medios estatales,fabricantes occidentales,orgullo,occidente,occidental*,china demuestra,los chinos,potencia automo*,potencia industrial,gran potencia,superpotencia,nueva potencia,patri*,nacionalismo,fabricantes europeos,marcas europeas,liderazgo chino,tecnología china,pekín,despertar',
  },
};
