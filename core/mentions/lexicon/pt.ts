import type { Lexicon } from '../lexicon';

/** Portuguese. */
export const pt: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'carro* veículo* automóve* auto viatura*',
  sureCars: 'sedã* berlina* superesportivo',
  models: 'modelo*',
  electric: 'elétric* eléctric* híbrid*',
  modifiers:
    'primeir* segund* terceiro nov* próxim* últim* futuro próprio esportiv* desportiv* autónomo autônomo inteligente luxo',
  purposes: 'para',
  links: 'da do de pela pelo',
  fillers: 'a marca fabricante empresa gigante chinesa',
  makers: 'fabricante* montadora',
  automotive: 'automotiv* automobilística automóvel',
  businesses: 'divisão subsidiária unidade negócio* braço setor',
  goods:
    'carregador* suporte* aspirador* câmera* câmara* compressor* adaptador* modo kit acessório* lâmpada* luz brinquedo* perfume geladeira cadeira tapete* bomba rastreador* almofad* organiza*',
  automatic: 'brilho início rotação bloqueio foco',
};
