import type { Lexicon } from '../lexicon';

/** French. */
export const fr: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'voiture* véhicule*',
  sureCars: 'berline* citadine monospace bolide supercar',
  models: 'modèle*',
  electric: 'électrique* hybride*',
  modifiers:
    'premier* première* second* deuxième nouve* prochain* futur* dernier* sporti* familial* autonome intelligent* luxe tourisme série 100 signé*',
  purposes: 'pour',
  links: 'de du des par chez d',
  fillers: 'la le marque constructeur géant groupe chinois* firme',
  makers: 'constructeur* fabricant*',
  automotive: 'automobile*',
  businesses: 'division branche filiale activité*',
  goods:
    'chargeur* purificateur* gonfleur* support* aspirateur* dashcam caméra* compresseur* adaptateur* mode kit accessoire* lampe* pompe siège jouet* éclairage parfum* glacière tapis télécommandé* lumière* pare-soleil coussin* organis* désodoris*',
  automatic: 'luminosité rotation démarrage redémarrage nettoyage jour veille',
  clauseWords: 'il ils elles ça c ce on nous vous je j les le la l des un une ses son sa si',
};
