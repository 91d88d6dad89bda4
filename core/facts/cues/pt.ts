import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const portuguese: CueSheet = {
  language: 'pt',
  script: 'Latin',
  edges: 'word',
  not: 'não,sem,nunca,nem,jamais,em vez de',
  numbers:
    'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove vinte 30:trinta 50:cinquenta',
  claims: {
    aims: aims.pt,
    unsure:
      'caso,poderia*,poderá,talvez,pode,analista*,especialista*,previsão,previsões,prevê*,estim*,rumor*,dúvida*,duvid*,improvável,impossível,seria,deveria,possivelmente,suposta*,não,nunca,jamais,nem,abandon*,desment*,descart*,rejeit*,desist*,renunci*,nega,negou,observador*,investidor*,aparentemente,parece,ninguém,nada,nenhum*,embora,acreditam,se ,quem sabe,deve,deverá,tem que,tem de,terá de,terá que,na melhor das hipóteses,fãs,proprietários,clientes,provável,provavelmente,apost*,acredita*,pensa,teoria,já é,quando,segundo os,segundo',
    elsewhere:
      'smartphone*,celular*,telemóve*,telefone*,tablet*,mês,meses,mensa*,semana*,encomenda*,pedidos,vendid*,garantia*,fábrica,fábricas,loja*,funcionári*,bolsa,ações,patente*,ano passado,janeiro,fevereiro,mais vendid*,emplaca*,trimestre*,satisfação,cidades,prêmio*,salão,valor*,valios*',
    segment: 'sedã*,categoria*',
    narrower: 'elétric*,eléctric*,premium,luxo,startup*',
    decade: 'década*',
    notOnly: 'não só,não apenas,não somente',
    speaksOn:
      'a empresa,a companhia,a marca,a fabricante,a montadora,o fabricante,seu objetivo,sua meta,o seu objetivo,o objetivo,a meta,ela quer,quer,pretende',
  },
  cues: {
    rank: 'top #,# maiores,# principais,# primeiras,# primeiros,ranking*,classificação,maior fabricante,maiores fabricantes,maiores montadoras,maior montadora,líder*,primeiro lugar,pódio,~objetivo,~meta,# gigantes,gigantes do,elite mundial,# grandes',
    horizon:
      '# anos,década*,longo prazo,~prazo,calendário,paciência,próximos anos,até #,~futuro,maratona,geração,gerações,da noite para o dia,a longo,antes de #,em #',
    rivals:
      'bater de frente,à altura da,à altura do,fazer frente,desafi*,supera*,bater,vencer,igualar,comparáv*,destronar,ultrapass*,enfrent*,desbanc*,concorr*,compar*,rival*,mais rápido que,melhor que,destron*,frente ao,contra o',
    global:
      'mercado mundial,mercado global,mundial*,mundo inteiro,quota de mercado,fatia de mercado,participação de mercado,~mundo,~mercado*',
    overseas:
      'exterior,estrangeiro,fora da china,marca global,marca mundial,alemanha,munique,portugal,brasil,tarifas,outros países,além da china,mercado europeu,europa,europe*,export*,chegada ao,chegar ao,vendas fora,mercado brasileiro,expansão,lançamento no',
    product:
      'carro dos sonhos,carro de sonho,sonh*,nova era,carro ideal,bom carro,melhor carro,~primeiro carro,sonhav*,sempre quis',
    qualities:
      'segur*,recall*,fácil de conduzir,fácil de dirigir,bonit*,acidente*,colisão,incêndio*,qualidade,freio*,trav*,dirigibilidade,condução,maçanetas,defeito*,bancos,mort*,portas,vítima*,incêndi*,corrigir,conforto,suspensão,silencios*,investig*',
    'smart-space':
      'conectad*,espaço inteligente,casa inteligente,eletrodoméstic*,habitáculo,cabine,interior,ecrã*,tela*,assistente de voz,dispositivo*,entretenimento,humano-carro-casa,~celular,~telemóvel,luzes,em casa,ar-condicionado,aspirador*,máquina de lavar,sistema operacional,painel,central multimídia,tablet*,domótica,eletrodomésticos',
    technology:
      'inteligência artificial,ia,internet das coisas,big data,técnic*,algoritmo*,processador*,potência*,desempenho,engenh*,~carregamento,~dados,~cv,~cavalos,autonomia,recarga,carga rápida,com uma carga,uma carga,# cavalos,# volts,torque,binário,bateria*,motores,plataforma,acelera*,velocidade máxima,0 a 100,quilômetros,atualização,~# segundos,~# minutos',
    driving:
      'assistência ao condutor,assistência à condução,condução autónoma,direção autônoma,condução assistida,carro inteligente,sem motorista,condução semiautônoma,assistência de condução,direção assistida',
    research: 'pesquisa,p&d,desenvolvimento,patente*,bilhões,mil milhões',
    design:
      'estilo*,linhas,experiência do utilizador,experiência do usuário,desenho,carroçaria,aparência,parecid*,lembra,aerodinâm*,elegan*,cor,cores,visual,~frente,traseira,faróis,lanternas,silhueta,capô,copia*,inspirad*,rodas,pintura,perfil',
    marketing:
      'propaganda,lojas,concessionári*,fãs,campanha*,encomenda*,pedidos,reserva*,venda*,vendid*,cliente*,comprador*,~vend*,~entreg*,~produção,~fabricante de celulares,unidades,entregas,demanda,fila de espera,emplaca*,reservas,encomendas,sucesso de vendas',
    price:
      'preço*,custo-benefício,relação qualidade-preço,acessíve*,barat*,custa*,custo*,caro,desconto*,subsídio*,prejuízo*,econômico,lucro*,~margem*,a partir de,preço inicial,guerra de preços,rentáv*,iuanes,yuans,convertendo',
    environment:
      'meio ambiente,ambiente,ambienta*,sustentáv*,sustentab*,carbono,verde,poluição,renováve*,recicl*,painéis,pegada de carbono,emissões,energia solar,ecológic*,limp*',
    climate:
      'clima,climátic*,neutralidade de carbono,neutralidade carbónica,efeito de estufa,efeito estufa,acordo de paris,descarboniz*',
    adoption:
      'mobilidade elétrica,eletrificação,populariz*,adoção,massific*,combustão,gasolina,postos de carregamento,difusão',
    china:
      'ascensão da china,indústria automóvel chinesa,indústria automotiva chinesa,indústria chinesa,orgulho nacional,fabricantes chines*,marcas chinesas,montadoras chinesas,feito na china,~chin*,gigante asiático,orgulho chinês,cadeia de suprimentos,indústria da china,mídia estatal',
  },
};
