import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const portuguese: CueSheet = {
  language: 'pt',
  script: 'Latin',
  edges: 'word',
  not: 'não,sem,nunca,nem,jamais,em vez de',
  numbers:
    'um/uma/primeiro/primeira dois/duas/segundo/segunda três/terceiro/terceira quatro/quarto/quarta cinco/quinto/quinta seis/sexto/sexta sete/sétimo/sétima oito/oitavo/oitava nove/nono/nona dez/décimo/décima onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove vinte 30:trinta 50:cinquenta',
  claims: {
    company: 'fabricante*,montadora*,construtora*,marcas',
    leads:
      'fundador*,presidente,chefe,diretor,executivo,bilionário,empresa,companhia,grupo,gigante,chinesa,chinês,marca,divisão,subsidiária,fabricante*,montadora*,discurso,conferência,apresentação,palco,dezembro,janeiro,fevereiro,março,abril,quinta-feira,com,para,desde,entre,dentro,prazo,anos,após,depois,quer,disse,afirmou,anunciou,explicou,prometeu,declarou,reiterou,que,fazer,tornar,transformar,levar,entrar,estar,objetivo,meta,propósito,ambição,plano,missão,visão,declarad*,claro,mundo,mundia*,grandes,maiores,próximos,esta,este,jovem,nova,novo,em pequim,década*,duas,quinze,vinte,trinta,apresent*,revel*,lanç*,primeir*,carro*,elétric*,sedã,recentemente,evento*,durante,coletiva,entrevista,coletiva de imprensa,conferência de imprensa',
    aims: aims.pt,
    unsure:
      'caso,poderia*,poderá,talvez,pode,analista*,especialista*,previsão,previsões,prevê*,estim*,rumor*,dúvida*,duvid*,improvável,impossível,seria,deveria,possivelmente,suposta*,não,nunca,jamais,nem,abandon*,desment*,descart*,rejeit*,desist*,renunci*,nega,negou,observador*,investidor*,aparentemente,parece,ninguém,nada,nenhum*,embora,acreditam,se ,quem sabe,deve,deverá,tem que,tem de,terá de,terá que,na melhor das hipóteses,fãs,proprietários,clientes,provável,provavelmente,apost*,acredita*,pensa,teoria,já é,quando,segundo os,segundo,segundo um,segundo uma,segundo a,de acordo com,estudo*,banco*,blogueir*,colunista*,absurd*,ridícul*,irreal*,louc*,delír*,utop*,fantas*,sonh*,tomara,oxalá,espera que,precisa*,será preciso,vai demorar,demorar*,levará,pelo menos,difícil,dificilmente,é claro que,claro que,marte,originalmente,antigamente,queria,queriam,pergunta*,especul*,zomb*,ironi*,brinc*,fals*,boato*,incert*,cedo demais,vê,veem,na opinião de,crític*,mal,como se,será que,imagin*,digamos,suponhamos,supondo,nega*,contest*,contradi*,refut*,requer*,exige*,previu,vatic*,alega*,vaz*,banqueiro*,corretora*,fundos,agência de classificação,longe,sem,enquanto,desde que,contanto,adverte*,alert*,pede*,debate*,discut*,fracass*,cétic*,teria*,quem,alguém,alguns,muitos,gente,vizinho*,youtuber*,usuári*,internauta*,ministr*,professor*,jornalista*,faltam,garante,garantem,governo,autoridades,estado,podcaster*,assim que',
    elsewhere:
      'smartphone*,celular*,telemóve*,telefone*,tablet*,mês,meses,mensa*,semana*,encomenda*,pedidos,vendid*,garantia*,fábrica,fábricas,loja*,funcionári*,bolsa,ações,patente*,ano passado,janeiro,fevereiro,mais vendid*,emplaca*,trimestre*,satisfação,cidades,prêmio*,salão,valor*,valios*,nota,notas,teste,testes,estrelas,este ano,próximo ano,vendas,cidade*,contratar,designers',
    segment: 'sedã*,categoria*',
    narrower: 'elétric*,eléctric*,premium,luxo,startup*',
    decade: 'década*',
    notOnly: 'não só,não apenas,não somente',
    speaksOn:
      'a empresa,a companhia,a marca,a fabricante,a montadora,o fabricante,seu objetivo,sua meta,o seu objetivo,o objetivo,a meta,ela quer,quer,pretende',
  },
  cues: {
    rank: 'top #,# maiores,# principais,# primeiras,# primeiros,ranking*,classificação,maior fabricante,maiores fabricantes,maiores montadoras,maior montadora,líder*,primeiro lugar,pódio,~objetivo,~meta,# gigantes,gigantes do,elite mundial,# grandes,elite,gigantes,gigante*,grandes da,os grandes,topo,número um,número #,primeira liga,primeira divisão,pesos-pesados,terceira maior,terceiro maior,quinta maior,quinto maior,maiores do mundo,~toyota,~volkswagen,mesma liga,volumes,# maior,# maior fabricante,# maior montadora,# lugar,# posição',
    horizon:
      '# anos,década*,longo prazo,~prazo,calendário,paciência,próximos anos,até #,~futuro,maratona,geração,gerações,da noite para o dia,a longo,antes de #,em #,longo caminho,daqui a # anos,em # anos,século,pacien*,perseveran*',
    rivals:
      'bater de frente,à altura da,à altura do,fazer frente,desafi*,supera*,bater,vencer,igualar,comparáv*,destronar,ultrapass*,enfrent*,desbanc*,concorr*,compar*,rival*,mais rápido que,melhor que,destron*,frente ao,contra o,roubar,ameaç*,duelo,humilh*,mais rápido do que,alternativa ao,recorde*,atac*,briga*',
    global:
      'mercado mundial,mercado global,mundial*,mundo inteiro,quota de mercado,fatia de mercado,participação de mercado,~mundo,~mercado*',
    overseas:
      'exterior,estrangeiro,fora da china,marca global,marca mundial,alemanha,munique,portugal,brasil,tarifas,outros países,além da china,mercado europeu,europa,europe*,export*,chegada ao,vendas fora,mercado brasileiro,expansão,lançamento no,no brasil,em portugal,brasileir*,frança,espanha,itália,reino unido,japão,coreia,estados unidos,índia,rússia,méxico,austrália,argentina,importaç*,importad*,estrangeir*,por cá',
    product:
      'carro dos sonhos,carro de sonho,sonh*,nova era,carro ideal,bom carro,melhor carro,~primeiro carro,sonhav*,sempre quis,último grande,projeto da vida,aposta da vida,reputação,paixão',
    qualities:
      'segur*,recall*,fácil de conduzir,fácil de dirigir,bonit*,acidente*,colisão,incêndio*,qualidade,freio*,trav*,dirigibilidade,condução,maçanetas,defeito*,bancos,mort*,portas,vítima*,incêndi*,corrigir,conforto,suspensão,silencios*,investig*,agradáve*,prazer,direção,bateu,colidi*,ferid*,avari*,defeit*,confiáve*,fiáve*,acabamento*,ágil,porta-malas,bagageira,espaço,divertid*,acident*,confort*,chamas,fogo,polícia,queixam',
    'smart-space':
      'conectad*,espaço inteligente,casa inteligente,eletrodoméstic*,habitáculo,cabine,interior,ecrã*,tela*,assistente de voz,dispositivo*,entretenimento,humano-carro-casa,luzes,em casa,ar-condicionado,aspirador*,máquina de lavar,sistema operacional,painel,central multimídia,tablet*,domótica,eletrodomésticos,de casa,da casa,celular,telemóvel,música,aplicativo*,desbloque*,multimídia,multimédia',
    technology:
      'inteligência artificial,ia,internet das coisas,big data,técnic*,algoritmo*,processador*,~potência*,desempenho,engenh*,~carregamento,~dados,~cavalos,autonomia,recarga,carga rápida,com uma carga,uma carga,# cavalos,# volts,torque,binário,bateria*,motores,plataforma,acelera*,velocidade máxima,0 a 100,quilômetros,atualização,~# segundos,~# minutos,cv,entrega,recarreg*,carga,liga,sensores,rotações,potente*,semicondutor*,consumo,alcance,prensas,tecnológic*,carregador*',
    driving:
      'assistência ao condutor,assistência à condução,condução autónoma,direção autônoma,condução assistida,carro inteligente,sem motorista,condução semiautônoma,assistência de condução,direção assistida,estaciona*,câmeras,câmaras,nível 3,autónom*,dirige sozinho',
    research: 'pesquisa,p&d,desenvolvimento,patente*,bilhões,mil milhões',
    design:
      'estilo*,linhas,experiência do utilizador,experiência do usuário,desenho,carroçaria,aparência,parecid*,lembra,aerodinâm*,elegan*,cor,cores,visual,~frente,traseira,faróis,lanternas,silhueta,capô,copia*,inspirad*,rodas,pintura,perfil,parece,bonit*,lindo,linda,beleza,linha*,cupê,coupé,dianteira,plagi*,clone,faz lembrar,proporções',
    marketing:
      'propaganda,lojas,concessionári*,fãs,campanha*,encomenda*,pedidos,reserva*,venda*,vendid*,cliente*,comprador*,~vend*,~entreg*,~produção,~fabricante de celulares,unidades,entregas,demanda,fila de espera,emplaca*,reservas,encomendas,sucesso de vendas,ao vivo,direto,espectador*,famos*,fila*,febre,esgota*,publicidade,sucesso,redes sociais,embaixador*,lançamento,pedido*,lista de espera,esperar,vendedor*',
    price:
      'preço*,custo-benefício,relação qualidade-preço,acessíve*,barat*,custa*,custo*,caro,desconto*,subsídio*,prejuízo*,econômico,lucro*,~margem*,a partir de,preço inicial,guerra de preços,rentáv*,iuanes,yuans,convertendo,dinheiro,pechincha,económic*,bolso,financia*,parcelas,leasing,iuan*,yuan,reais,euros,lucr*,prejuíz*,tabela',
    environment:
      'meio ambiente,ambiente,ambienta*,sustentáv*,sustentab*,carbono,verde,poluição,renováve*,recicl*,painéis,pegada de carbono,emissões,energia solar,ecológic*,limp*,pegada,carvão,eletricidade,ciclo de vida,eólic*,planeta,poluiç*,polui*',
    climate:
      'clima,climátic*,neutralidade de carbono,neutralidade carbónica,efeito de estufa,efeito estufa,acordo de paris,descarboniz*',
    adoption:
      'mobilidade elétrica,eletrificação,populariz*,adoção,massific*,combustão,gasolina,postos de carregamento,difusão',
    china:
      'ascensão da china,indústria automóvel chinesa,indústria automotiva chinesa,indústria chinesa,orgulho nacional,fabricantes chines*,marcas chinesas,montadoras chinesas,feito na china,~chin*,gigante asiático,orgulho chinês,cadeia de suprimentos,indústria da china,mídia estatal,orgulho,ocident*,chineses,a china mostra,potência automo*,potência industrial,grande potência,superpotência,nova potência,montadoras ocidentais,marcas europeias,patri*',
  },
};
