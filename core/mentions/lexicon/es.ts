import type { Lexicon } from '../lexicon';

/** Spanish. */
export const es: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'coche* auto autos automóvil* carro* vehículo*',
  sureCars: 'sedán sedanes berlina* todoterreno todocamino superdeportivo deportivo',
  models: 'modelo*',
  electric: 'eléctric* híbrid*',
  modifiers:
    'primer* segund* tercer* nuev* próxim* últim* futuro propio esperad* desarrollad* fabricad* producid* cread* lanzad* presentad* deportiv* autónom* inteligente* lujo turismo totalmente',
  purposes: 'para',
  links: 'de del por',
  fillers: 'la el marca firma compañía empresa gigante grupo chin*',
  makers: 'fabricante*',
  automotive: 'automotriz automovilístic*',
  businesses: 'división filial unidad negocio rama',
  goods:
    'cargador* purificador* inflador* mechero soporte* aspirador* cámara* compresor* adaptador* modo kit accesorio* lámpara* ambientador nevera bomba arrancador juguete* silla luz luces alfombrilla* espejo* teledirigido',
};
