/**
 * Words of every day that are also the name of somebody, folded: small words, and what French and
 * Martinican family and first names mean. Written without a capital, they are no name.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `a agneau ah ai aie aigle aime ait ami amie amour an ancien ange angle anse aout appel arbre arc
argent armoire arrive artisan as atelier au auge aurore automne aux avenir avril ba bague baie
bain balai balle ballon bambou banane banc bande barbe barque barrage barre barriere bas bassin
bastide bat bateau baton baume bazar beau beaux bel belle berceau berge berger beurre biche bien
bijou blanc blanche ble bleu bleue blond bois boisson boite bon bonheur bonjour bonne bonnet bord
bosse botte bouche boucher bouchon boucle boue boulanger boule bourg bourgeois bourse bout bouton
branche bras brebis bref brillant brique briquet brise brochet brun brune buisson bureau but ca
cabane cabri cacao cadet cadre cafe cage caisse calme camp campagne canal canard canne cannelle
canot capitaine capucine car carnaval carre carreau carriere carte carton case casse cave ce
celeste cent centre cerf cerise ces cesse cet cette chaine chaise chaleur chambre champ champion
chance chant chante chanteur chapeau chapelain chapelle charbon charge charme charpentier charrue
chasse chasseur chat chateau chaud chaude chef chemin chemise chene cher chevalier chevre chez
chien choix chou ci ciel cigale cinq cire citron clair claire clairon classe cle clef cloche clos
clou cochon coeur coin col collier colline colombe comble comme commune compagnon comte constant
conte content coq corail corbeau corde corps cosse cote coton couleur coup cour courage courant
couronne court courte couteau couture couvreur crabe craie creme crete creux croissant croix
cuisinier culture cure curieux dame dans danse danseur dauphin de decembre dehors delice demain
demande depart dernier des desert desire deux di dieu digue dimanche dindon dire dis discret dit
divin dix docteur domaine don donne dont double douce doux douze drapeau droit droite du duc dur
eau echelle eclair ecole ecrivain ecu eglise elan eleve elle en encre enfant entree epee epice
epine ermite es escale escalier espace espoir esprit est et etang ete etoile etroit eu evident
evidente exact facteur faible fait falaise faucon fauteuil faux favori fe fee femme fer ferme fete
feu feuille feve fevrier fidele fier fil fille fils fin flamme flanc fleche fleur flore flot foin
fois fond fontaine foret forge forgeron forme fort fortune fosse fougere fouille four fourmi foyer
frais fraise franc francais francaise france franche frein frere friche froid fromage froment
front fruit fume fusil gai gaillard galant galet galette garage garcon garde gardien gare gateau
gauche genet gens gentil geste girafe glace gloire golf gourmand gout grace grain graine grand
grande grange gras grave grenier griffon grille gris grive gros grosse grotte groupe guerre
guerrier guide hache haie harmonie harpe hasard haut haute herbe heritier heron heros heure
heureuse heureux hiver homme honore hotel huile huit humble il ile ils image innocent invite iris
isle jacinthe jalon jambe janvier jardin jardinier jasmin jaune je jeu jeudi jeune joie joli jolie
joue joueur jour journee jours joyau joyeux juge juillet juin juste ka ki la lac laine laisse lait
lame lampe lance langue lapin large larme laurier lavande le lecture legende leger legume lent les
leste lettre leur levant levee lezard li liane liberte libre lieu lievre ligne lilas lime lin lion
lisse lit livre loge loi loisir long lot loup lourd louve lui lumiere lundi lune luxe lys ma
machine macon magasin mai main maire mairie mais maison maitre majeur mal malin manche mandarine
mange mangue manoir mante marbre marchand marchande marche marcheur mardi mare marechal marguerite
mari marin marine marmite marque marron mars marteau martre masse mat matelot matin mauve max
maximum me melodie merci mercredi mere merle merveille mes messager metal metier meuble meunier mi
midi miel mignon mil milieu mille mineur mire miroir mode modele modeste moi moine moineau moisson
mon monde monnaie mont montagne monte montre morne mort mot mouche moulin mousse mouton muet mulet
mur mure muscat musique mystere nappe nation nature naturel navire ne nee neige nerf neuf nez ni
nid noble noel noir noire noisette noix nom nord normal nos note notre nou nous nouveau nouvelle
novembre noyer nuage nuit ocean octobre oeil oie oiseau olive olivier ombre on oncle onde ont onze
or orage orange oranger orateur orge orgue orient orme os osier ou ouest ours outil ouvrier pa
page paille pain paix palais palme palmier panier paon papier papillon paques par parc pardon
parent paresse parfait parfum paris parole part partage pas passage passe patience patient patte
pauvre pave pays paysan peche pecheur peinture pelle pelletier pensee pepin perche perdrix pere
perle permis perroquet personne petit petite peu peuple phare photo piano pic pie piece pied
pierre pigeon pilon pilote pin pinson pioche pion pipe piquet place plage plaine plaisir plan
planche plat plein pluie plume plus poele poesie poete poids point poire poirier pois poisson
poivre pole poli police polie pomme pommier pont port porte porteur portier posture pot potage
poteau potier potiron pouce poulain poule poulet poupee pour pourpre prairie pre premier present
preste pretre prevot prince princesse printemps prix prospere proverbe prudent prune prunier puits
pur quart quartier quatre queue qui quoi rabot racine radis raisin raison rame rameau rang ras rat
rateau ravine recolte regard regle reine relief remede renard rend rente repas repos reste reve
reveil riche richesse rien rigole rivage rive riviere robe roc roche rocher roi romain roman ronce
rond ronde rose roseau rosee rosier rossignol roue rouge rouille roulier route roux royal royale
ruban ruche rue ruisseau rural sa sable sabre sac sage sagesse sain saint sainte saison salaire
sale salle salon salut samedi sanglier sans sante sapin sauce saule saumon saut sauvage sauve
savane savant savate savon science se second secret seigle seigneur sel semaine sentier sept
septembre serein sereine sergent serin serpe serrurier serviette ses seul si sien silence simple
sire six soi soie soin soir soit soldat soleil solide sommet son sonnet sorbier sorcier sortie
souche souffle soupe source sourire souris sous souverain stable sucre sud sur ta table tableau
tailleur talent tambour tant tante tapis tard taureau te tel temps tendre terrain terre terrier
tes tete texte the ti tige tigre timon tisserand tissu toi toit tombe ton tonnelier tonnerre
torrent tortue tot touche tour tournant tourneur tournier tous toussaint tout toute travail
travers treille treize tremble trente tresor tricot triste trois trompette trone trop trouve tu
tuile tulipe un une union unique univers urbain usine va vache vague val valeur vallee vallon
vannier veau veille velours vendange vendredi venelle venir vent ventre ver verdure verge verger
verite vermeil verre vers verseau vert verte vertu veste vicaire victoire vide vie vieille vieux
vif vigne vigneron villa village ville vin vingt violet violette violon vis visage visite vite
vitre vivant vivre voici voile voisin voisine voiture voix vol volcan volet volontaire vos votre
vous voyage voyageur vrai vu vue y yo zele zot`.split(/\s+/u),
)
