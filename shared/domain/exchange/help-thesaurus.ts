/**
 * Fields in which people of the island help one another, and the everyday words of each. Words of one
 * line are close enough for one to answer the other (« potager » answers « jardin »); lines of one theme
 * only share the theme. A star stands for any ending. Folded and stemmed once, by `help-words.ts`.
 */
export const HELP_FIELDS = {
  garden: [
    'garden crops',
    'jardin* potager* maraich* cultiver culture* verdure',
    'plant plante plants plantes planter plantation* semis semence* graine* bouture* bouturer pepiniere*',
    'compost* fumier terreau paillage broyat engrais',
    'arbre* fruitier* verger* greffe* greffer elagage elaguer tailler taille haie*',
    'debroussaill* desherb* tondre tondeuse pelouse herbe* motoculteur*',
    'ruche* abeille* apicult* miel essaim*',
    'poule* poulailler elevage elever cabri* mouton* lapin* veterinaire',
    'recolte* recolter cueillette cueillir',
    'arrosage arroser irrigation goutte citerne recuperateur',
  ],
  food: [
    'cooking preserving',
    'cuisine* cuisiner repas traiteur* plat plats buffet colombo',
    'legume* fruit fruits igname* manioc mangue* banane* salade*',
    'confiture* bocal bocaux conserve* sterilis*',
    'pain boulanger* patisser* gateau* petrin',
    'jus canne sirop* boisson*',
    'cacao chocolat* torrefi*',
    'frigo congelateur* refrigerateur* froid glacon*',
    'hygiene haccp',
  ],
  sewing: [
    'sewing fabric',
    'couture* coudre couturier* couturiere* vetement* costume* robe* retouche* ourlet* broder broderie* raccommod* rapiec*',
    'tissu* madras coupon laine tricot* crochet',
    'bache* voile voiles voilerie',
    'vannerie bakoua tresser tressage osier',
  ],
  accounts: [
    'accounts paperwork',
    'compta* comptable* comptes bilan* tresorerie budget* facture* facturation devis gestion gerer',
    'dossier* subvention* financement* financer financeur* aap',
    'statut* cooperati* association* scic creer creation micro auto entrepreneur*',
    'prix tarif* cout couts marge*',
    'marche public appel offres',
    'impot* declaration* caf urssaf papier* formulaire* administrati* demarche* courrier* lettre*',
    'juridique droit avocat* contrat* bail',
  ],
  transport: [
    'vehicles',
    'camion* camionnette* fourgon* utilitaire* remorque* transport* demenag* livrer livraison* livreur*',
    'voiture* vehicule* covoitur* conduire conducteur* trajet* deplacement* emmener ramener taxi vehicule*',
    'permis conduite code moniteur* route',
    'velo* bicyclette* vtt cycle cyclable',
    'mecanique mecanicien* garagiste* moteur* vidange pneu*',
  ],
  building: [
    'repairs building',
    'mur murs maconn* macon beton ciment parpaing* enduit pierre pierres',
    'toit toiture* tole* charpent* gouttiere* couvreur*',
    'bois menuis* meuble* ebenist* etagere* banc bancs palette* planche* scie',
    'peindre peinture* peintre* fresque*',
    'plomb* fuite* robinet* tuyau* evier*',
    'electri* courant prise prises solaire* panneau* photovolt*',
    'soud* metal fer ferronn* grille',
    'outil* outillage perceuse* visseuse* marteau* affut* tronconneuse*',
    'bricol* reparation* reparer depann* electromenager*',
  ],
  digital: [
    'computers',
    'ordi ordinateur* informati* pc portable portables clavier logiciel* numerique* bureautique imprimante*',
    'internet web site* page pages reseau* wifi',
    'telephone* smartphone* tablette* mobile mobiles',
    'tableur* excel word',
    'impression* imprimer 3d decoupe laser fablab arduino',
  ],
  communication: [
    'posters',
    'affiche* flyer* depliant* prospectus graphi* logo* maquette* mise page',
    'photo* photograph* drone*',
    'video* film* filmer montage tournage reportage*',
    'radio annonce* communiquer communication communique presse journal* micro podcast*',
    'emballage* etiquette* flacon* pot pots bocal',
    'client* vendre vente* ventes debouche* commercialis* etal stand* marche marches acheteur*',
  ],
  learning: [
    'homework languages jobs',
    'devoir* scolaire soutien* eleve* lycee* college* examen* bac revis*',
    'lire lecture* livre* bibliotheque*',
    'ecrire ecriture* rediger redaction* relire relecture* orthographe* plume',
    'anglais anglophone* espagnol hispan* creole portugais traduire traduction* langue* conversation*',
    'math* calcul* physique science*',
    'former formation* formateur* stage* stagiaire* apprenti* alternance tuteur*',
    'emploi cv entretien* embauche* recrut* candidat* metier* carriere',
    'parler oral orale parole eloquence discours',
  ],
  care: [
    'children health visits',
    'enfant* garde garder bebe* nounou* baby creche periscolaire',
    'age agee agees ages aine* senior* ancien* mamie papi aidant* isole* seule visite* visiter compagnie',
    'sante soin soins infirmi* medecin* medica* pharmac* secouris* secours',
    'medicinal* rimed tisane* razie',
    'massage* masser bien-etre yoga relax* sophro*',
    'handicap* fauteuil accessib*',
    'coiff* tresses cheveu* barbier',
    'menage nettoy* repass* lessive',
  ],
  places: [
    'rooms land lodging',
    'salle* local locaux lieu lieux hangar* bureau* espace* entrepot* grange',
    'terrain* parcelle* foncier champ champs',
    'heberg* loger logement* gite* chambre* dormir nuitee*',
    'cour preau kiosque chapiteau* barnum* tente*',
    'chaise* table* vaisselle sono sonorisation* enceinte*',
    'four atelier-relais laboratoire labo normes',
  ],
  sea: [
    'fishing',
    'mer peche* pecheur* pecher poisson* filet* casier* nasse* langouste*',
    'bateau* yole* gommier* kayak* voilier* canot* pirogue*',
    'plage* corail nager natation nageur* plong*',
  ],
  culture: [
    'music tales drawing',
    'musique* musicien* tambour* guitare* chant chanter chorale* piano bele instrument*',
    'danse* danser danseu* choregraph*',
    'conte contes conter conteur* conteuse* histoire* recit* memoire*',
    'theatre* scene spectacle* sketch',
    'dessin* dessiner illustr* croquis aquarelle',
    'sculpt* poterie* ceramique argile modelage',
    'jeu jeux ludotheque*',
  ],
  nature: [
    'waste rivers soap',
    'dechet* recycl* recup* tri trier poubelle* plastique*',
    'marche marcher randonn* sentier* balis* carte cartographi* guide guider',
    'sargasse* pollu* rivere riviere* mangrove*',
    'savon* cosmetique* shampo* creme cremes',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type HelpTheme = keyof typeof HELP_FIELDS
export const HELP_THEMES = Object.keys(HELP_FIELDS) as readonly HelpTheme[]

/** Says nothing of what is needed: left out. */
export const SILENT_WORDS =
  'a ai as au aux avec ce ces cet cette chez comme dans de des du elle en est et etre eux fait il ils ' +
  'je la le les leur leurs lui ma mais me mes moi mon ne ni nos notre nous on ou par pas plus pour qu ' +
  'que quel quelle quelqu quelque quelques qui quoi sa sans se ses si son sont sous sur ta te tes toi ' +
  'ton tous tout toute toutes tres trop tu un une vers vos votre vous y jusqu lorsqu ici aussi bien peu ' +
  'beaucoup entre pendant apres avant chaque fois autre autres meme parce afin dont etc svp merci mere pere'

/** Said of any help: tells little, and nothing alone. */
export const FAINT_WORDS =
  'aide aider aidez besoin besoins cherche chercher recherche rechercher trouver trouve avoir faire ' +
  'pouvoir peux peut vouloir veux voudrais aimerais souhaite souhaiter savoir sais apprendre apprends ' +
  'apprentissage montrer montre expliquer explique transmettre transmets partager partage echanger ' +
  'echange preter prete pret louer emprunter donner donne offrir offre proposer propose fournir mettre ' +
  'mets tenir tiens utiliser prendre passer venir aller rencontrer connaitre connaissance rester ' +
  'personne personnes gens quelquun monde groupe groupes equipe ami amis voisin voisins voisine famille ' +
  'benevole benevoles habitant habitants partenaire atelier ateliers cours seance initiation debutant ' +
  'debutants coup main mains conseil conseils temps heure heures jour jours journee semaine semaines ' +
  'mois an ans annee week end weekend samedi dimanche mercredi soir soirs matin matinee midi regulier ' +
  'regulierement occasion occasionnel gratuit gratuite gratuitement petit petite petits petites grand ' +
  'grande grands gros grosse nouveau nouvelle nouveaux neuf vieux vieille bon bonne bons meilleur simple ' +
  'facile rapide solide urgent possible disponible dispo projet projets activite activites chose choses ' +
  'materiel machine machines maison quartier commune village bourg nord sud centre martinique ile pays ' +
  'debut fin suite cinquante vingt dix deux trois quatre cinq cent association public ' +
  'ecole fete mairie retraite retraites metier metiers vie fils fille parent parents mari asso ' +
  'produit produits domicile commerce entreprise calme seul ' +
  'jeune jeunes adulte adultes femme femmes homme hommes tenue gestes base bases premier premiere'

/** What is done to a thing: it counts, the thing counts more. */
export const DOING_WORDS =
  'reparer reparation reparations depanner depannage entretenir fabriquer fabrication preparer organiser ' +
  'organisation animer animation installer installation monter creer creation construire vendre acheter ' +
  'ecrire lire garder visiter recuperer protection proteger remplir accueillir accompagner ' +
  'accompagnement former formation conduire imprimer dessiner tailler poser nettoyer ranger porter ' +
  'verifier controler verification controle pose entretien marche micro prise mise appel plat ' +
  'comprendre gerer jouer panne emmener ramener'

/**
 * Nouns that are adjectives too: « un local » is a room, « cuisine locale » says where it is from. The
 * first is only a noun where the word before says so; the second never is.
 */
export const NOUNS_OR_ADJECTIVES = 'local locaux'
export const ADJECTIVES_ONLY = 'locale locales localement'
/** Another word without its accent: fruit is « mûr », and a « mur » is built. */
export const SILENT_AS_WRITTEN = 'mûr mûrs mûre mûres sûr sûrs sûre sûres'

/** Silent words aside, what stands before a noun without its article: « cherche local », « grand local ». */
export const BEFORE_NOUNS =
  'aide aider besoin cherche chercher recherche rechercher trouver trouve avoir vouloir veux souhaite ' +
  'montrer partager partage echanger echange preter prete pret louer loue emprunter donner donne offrir ' +
  'offre proposer propose mettre utiliser petit petits grand grands gros nouveau nouveaux vieux bon bons ' +
  'beau beaux ancien anciens meilleur vaste amenager renover peindre repeindre nettoyer reparer ouvrir'

/** « Machine à coudre » is a thing, told by what it is for: it is not the sewing. */
export const TOOL_HEADS = 'machine machines appareil appareils fer fers'
