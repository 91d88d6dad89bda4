import type { Lexicon } from '../lexicon';

/** Spanish. */
export const es: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'coche* auto autos automóvil* carro* vehículo* camioneta*',
  sureCars: 'sedán sedanes berlina* todoterreno todocamino deportivo',
  models: 'modelo*',
  electric: 'eléctric* híbrid*',
  modifiers:
    'primer* segund* tercer* nuev* próxim* últim* futuro propio deportiv* autónom* inteligente* lujo turismo',
  purposes: 'para',
  links: 'de del por',
  fillers: 'la el marca firma compañía empresa gigante grupo chin*',
  makers: 'fabricante*',
  automotive: 'automotriz automovilístic*',
  businesses: 'división filial unidad negocio rama',
  goods:
    'cargador* purificador* inflador* mechero soporte* aspirador* cámara* compresor* adaptador* modo kit accesorio* lámpara* ambientador nevera bomba arrancador juguete* silla luz luces alfombrilla* espejo* teledirigido parasol manos mando almohad* organiza* funda*',
  automatic: 'brillo inicio arranque giro rotación bloqueo enfoque',
};
