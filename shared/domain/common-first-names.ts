/**
 * First names common in Martinique and in France, folded: they only tip the balance when neither
 * capitals nor the header say which word is the first name, and the cell is shown as doubtful.
 */
export const COMMON_FIRST_NAMES: ReadonlySet<string> = new Set(
  `adele adrien agathe agnes alain albert alex alexandra alexandre alexis alice aline alphonse
amandine amelie anais andre andrea andree ange angela angele anne annick annie anthony antoine
antoinette arlette armand arnaud arthur audrey aurelie aurore axel baptiste barbara beatrice
benedicte benjamin benoit bernadette bernard berthe bertrand brice brigitte bruno camille carine
carole caroline catherine cecile cedric celia celine chantal charlene charles charlotte chloe
christelle christian christiane christine christophe claire clara claude claudette claudine
clement clementine colette corinne cynthia cyril daniel daniele danielle david davy deborah denis
denise didier dominique dorothee dylan edith edmond edouard edwige elena elodie eliane elisabeth
elise ella emile emilie emma emmanuel emmanuelle enzo eric erika estelle esther etienne eugene
eugenie eva evelyne fabien fabienne fabrice fanny felicia felix fernand fernande florence florent
france francine francis franck francois francoise frantz fred frederic frederique gabriel
gabrielle gaelle gaston genevieve georges georgette gerald geraldine gerard germaine ghislaine
gilbert gilberte gilles ginette giselle gladys gregory guillaume gustave guy guylaine gwladys
helene henri henriette herve hugo hugues huguette ines irene isabelle ivan jacqueline jacques
jade jason jean jeanne jeannine jennifer jeremy jerome jessica joel joelle johan john johnny
jonathan jordan josee joseph josephine josette josiane joyce jules julia julie julien juliette
justine karine karl katia kelly kevin laetitia laura laure laurence laurent lea leila leon leonie
leo liliane lilian line lisa lise lionel loic lou louis louise luc lucas lucette lucie lucien
lucienne ludovic lydia lydie lyna mael maelle magali malik manon manuel manuella marc marcel
marceline marcelle margaux margot marguerite maria marianne marie marielle marina marine mario
marion marius marlene martial martin martine maryse mateo mathieu mathilde mathis matthieu maud
maurice max maxime melanie melissa michael michel michele micheline michelle mickael mireille
mirella monique morgane muriel murielle mylene myriam nadege nadia nadine natacha nathalie nathan
nelly nicaise nicolas nicole nina noa noah noe noel noelle noemie ocean oceane octave odette odile
olivia olivier ornella oscar pascal pascale patrice patricia patrick paul paule paulette pauline
philippe pierre pierrette prisca rachel raoul raphael raphaelle raymond raymonde rebecca regine
regis reine remi remy rene renee richard robert roberte robin rodolphe rodrigue roger roland
rolande romain romane romuald rosalie rose roselyne rosette sabine sabrina samantha samuel sandra
sandrine sara sarah sebastien serge severine simon simone solange sonia sophie stella stephane
stephanie steeve steven suzanne suzy sylvain sylvestre sylvette sylvia sylviane sylvie tanya
tatiana teddy teo thelma theo theodore therese thierry thomas tiffany timothee tom tony tristan
valentin valentine valerie vanessa vera veronique vianney victoire victor victoria vincent
violaine violette virginie viviane wendy wilfrid william willy xavier yann yannick yannis yasmine
yolande yoann yohan yves yvette yvon yvonne zoe`.split(/\s+/u),
)
