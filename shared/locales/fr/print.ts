export const print = {
  choices: {
    title: 'À imprimer',
    label: 'Document à imprimer',
    kit: 'La valise complète',
    kitDetail:
      'La liste de ce qu’il faut emporter, l’émargement, le déroulé, les jeux et les supports',
    signIn: 'La feuille d’émargement',
    signInDetail: {
      workshop: 'Atelier : une signature par personne',
      training: 'Formation : une signature par demi-journée',
    },
  },
  sizes: {
    mini: 'Cartes 44 × 68 mm',
    bridge: 'Cartes 57 × 89 mm',
    poker: 'Cartes 63 × 88 mm',
    square: 'Cartes 70 × 70 mm',
    tarot: 'Cartes 70 × 120 mm',
    business: 'Cartes 85 × 55 mm',
    a7: 'Cartes A7',
    a6: 'Cartes A6',
  },
  sheet: {
    title: 'Feuille d’émargement',
    mode: 'Modèle',
    workshop: 'Atelier',
    training: 'Formation',
    blankLines: 'Lignes vierges',
    blankLinesHint:
      'Pour les personnes qui viennent sans inscription. Il s’en ajoute pour que chaque personne attendue ait sa ligne.',
    newVersion: 'Ce sera la feuille {{code}}, version {{version}}.',
    sameVersion: 'C’est la feuille {{code}}, version {{version}}, déjà imprimée.',
    changed:
      'La liste a changé depuis la dernière impression : jetez l’ancienne feuille si elle n’a pas circulé.',
  },
  decks: {
    title: 'Jeux de la rencontre',
    hint: 'Les jeux cochés entrent dans la valise.',
    make: 'Créer un premier jeu de cartes',
  },
  kit: {
    title: 'Dans la valise',
    hint: 'Rangé par réglage de l’imprimante : chaque réglage s’envoie une seule fois.',
    add: 'Ajouter un support',
    set: 'Régler ce support',
    suggested: 'Ce que demande le déroulé',
    suggestedHint: 'Les quantités suivent le nombre de personnes.',
    for: 'pour « {{block}} »',
    prepareAll: 'Tout mettre dans la valise',
    added_one: '{{count}} document ajouté à la valise',
    added_other: '{{count}} documents ajoutés à la valise',
    sets: 'Exemplaires du jeu',
    setsHint: 'Un par table, par exemple.',
    blackOnly: 'Tout en noir',
    blackOnlyHint: 'Tout reste lisible sans couleur.',
    onlyChanged: 'Seulement ce qui a changé',
    onlyChangedHint: 'Ce qui est nouveau ou modifié depuis la dernière impression.',
    changes: { new: 'nouveau', changed: 'modifié', same: 'déjà imprimé' },
    saveFolder: 'Enregistrer en dossier',
    folderSaved: 'Le dossier « {{folderName}} » est enregistré',
  },
  output: {
    print: 'Imprimer',
    save: 'Enregistrer le PDF',
    open: 'Ouvrir le PDF',
    /** First word of each, on the buttons: whole, they take three lines beside a preview. */
    saveShort: 'Enregistrer',
    openShort: 'Ouvrir',
    scale: 'Dans la fenêtre d’impression, choisissez « Taille réelle » ou 100 %.',
    saved: '« {{fileName}} » est enregistré',
    reveal: 'Voir le fichier',
    rendering: 'Mise en page : {{title}}',
    failed:
      'Le document n’a pas pu être mis en page. Vos données sont intactes. Essayez de nouveau. Si cela recommence, redémarrez Koudmen.',
    retry: 'Essayer de nouveau',
    cancelled: 'La mise en page est arrêtée. Rien n’a été imprimé.',
    restart: 'Reprendre la mise en page',
  },
  warnings: {
    title_one: 'À vérifier avant d’imprimer',
    title_other: '{{count}} points à vérifier avant d’imprimer',
    missingCharacters:
      'Dans « {{text}} », ces signes ne peuvent pas s’imprimer et sont laissés de côté : {{characters}}',
    textDoesNotFit: '{{where}} : « {{text}} » ne tient pas, même en petit. Raccourcissez.',
    unreadableImage: '{{where}} : l’image n’a pas pu être lue, elle est laissée de côté.',
    newerVersion:
      '{{where}}\u00a0: ce support vient d’une version plus récente de Koudmen. Il n’est pas imprimé. Mettez Koudmen à jour pour l’imprimer.',
    attendanceNotTyped:
      '{{where}}\u00a0: les présences ne sont pas encore saisies. Une attestation vierge s’imprime pour l’instant. Les autres viendront une fois les présences saisies.',
    tooManyPages:
      '{{where}}\u00a0: cela ferait {{pages}} pages. Rien ne s’imprime\u00a0: une impression va jusqu’à {{limit}} pages. Diminuez les exemplaires, ou imprimez en plusieurs fois.',
    repeatedInList:
      '{{where}}\u00a0: «\u00a0{{text}}\u00a0» est deux fois dans la liste, et peut tomber deux fois sur la même grille. Retirez-en un.',
    listTooShort:
      '{{where}} : il faut au moins {{needed}} éléments dans la liste pour que chaque feuille soit différente, et elle en a {{listed}}. Allongez la liste, ou choisissez une grille plus petite.',
  },
  preview: {
    label: 'Aperçu\u00a0: {{title}}',
    page: 'Page {{page}} sur {{count}}',
    pages_one: '{{count}} page',
    pages_other: '{{count}} pages',
    size: 'Taille de l’aperçu',
    fit: 'Ajustée',
    real: 'Réelle',
    failed:
      'L’aperçu n’a pas pu s’ouvrir. Rien n’est perdu\u00a0: vous pouvez enregistrer le PDF et l’ouvrir avec un autre logiciel.',
  },
} as const
