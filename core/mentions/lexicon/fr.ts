import type { Lexicon } from '../lexicon';

/** French. */
export const fr: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'voiture* véhicule*',
  sureCars: 'berline* citadine bolide supercar',
  models: 'modèle*',
  electric: 'électrique* hybride*',
  modifiers:
    'premier* première* second* deuxième troisième nouve* prochain* futur* dernier* développé* conçu* fabriqué* produit* signé* lancé* sporti* familial* autonome intelligent* luxe tourisme série entièrement 100',
  purposes: 'pour',
  links: 'de du des par chez d',
  fillers: 'la le marque constructeur géant groupe chinois* firme',
  makers: 'constructeur* fabricant*',
  automotive: 'automobile*',
  businesses: 'division branche filiale activité*',
  goods:
    'chargeur* purificateur* gonfleur* support* aspirateur* dashcam caméra* compresseur* adaptateur* mode kit accessoire* allume-cigare lampe* pompe siège jouet* éclairage parfum* glacière tapis télécommandé* lumière*',
  clauseWords:
    'il ils elle elles cela ça c ce celui cette on nous vous je j les le la l des un une ses son sa leur si selon',
};
