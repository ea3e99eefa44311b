/** Each says what happened, what is safe, and what to do. */
export const errors = {
  badRequest:
    'Koudmen n’a pas su traiter cette demande. Vos données n’ont pas changé. Réessayez. Si cela recommence, montrez le journal technique à la personne qui vous aide.',
  cancelled: 'Rien n’a été fait\u00a0: la fenêtre a été fermée.',
  diskFull:
    'Le disque est plein. Ce qui était enregistré l’est toujours, et votre travail reste à l’écran. Libérez de la place, puis réessayez.',
  diskReadOnly:
    'Koudmen n’a pas le droit d’écrire à cet endroit. Vos données n’ont pas changé. Choisissez un autre dossier, par exemple Documents.',
  fileMissing:
    'Ce fichier n’existe plus à cet endroit. Vos données n’ont pas changé. Choisissez-le de nouveau.',
  fileTooLarge:
    'Ce fichier est trop grand (10\u00a0Mo au plus). Rien n’a été lu. Enlevez-en les images ou coupez-le en plusieurs fichiers.',
  copyTooLarge:
    'Cette copie dépasserait 1\u00a0Go et ne pourrait plus être rouverte. Rien n’a été écrit, et votre travail est toujours là. Retirez d’anciens scans ou photos, puis réessayez.',
  fileUnreadable:
    'Ce fichier n’a pas pu être lu. Vos données n’ont pas changé. Ouvrez-le dans le logiciel qui l’a créé, enregistrez-le de nouveau, puis réessayez.',
  fileInUse:
    'Un autre logiciel utilise ce fichier. Rien n’a été écrit. Fermez-le dans Excel ou LibreOffice, puis réessayez.',
  folderMissing:
    'Le dossier choisi n’existe plus\u00a0: il a été déplacé, supprimé, ou sa clé a été débranchée. Rien n’a été écrit, et votre travail est toujours là. Choisissez un autre dossier, par exemple Documents.',
  journalRefused:
    'Le dernier changement n’a pas pu être écrit sur le disque. Il reste à l’écran, et tout ce qui précède est enregistré. Réessayez, ou enregistrez une copie ailleurs.',
  workspaceCut:
    'Ce fichier n’est pas entier\u00a0: sa copie s’est sans doute arrêtée en route. Vos données n’ont pas changé. Copiez-le de nouveau, puis rouvrez-le.',
  workspaceAltered:
    'Ce fichier a été modifié en dehors de Koudmen. Par prudence, il n’a pas été ouvert et vos données n’ont pas changé. Prenez une autre copie.',
  workspaceNewer:
    'Ce fichier vient d’une version plus récente de Koudmen. Vos données n’ont pas changé. Mettez Koudmen à jour, puis rouvrez-le.',
  workspaceForeign:
    'Ce fichier n’est pas un fichier Koudmen. Vos données n’ont pas changé. Choisissez un fichier dont le nom finit par .koudmen.',
  snapshotMissing:
    'Cette sauvegarde n’est plus sur le disque. Vos données n’ont pas changé. Choisissez-en une autre.',
  imageUnsupported:
    'Cette image n’a pas pu être lue. Rien n’a changé. Choisissez une photo ou un dessin JPEG, PNG ou WebP de moins de 50\u00a0Mo. Une photo HEIC s’enregistre d’abord en JPEG.',
  noPrinter:
    'Aucune imprimante n’a été trouvée. Le document est prêt. Enregistrez le PDF pour l’imprimer ailleurs.',
  printFailed:
    'L’impression n’a pas abouti. Le document est toujours là. Vérifiez l’imprimante, ou enregistrez le PDF.',
  unexpected:
    'Quelque chose ne s’est pas passé comme prévu. Ce qui était enregistré l’est toujours. Réessayez. Si cela recommence, fermez puis rouvrez Koudmen.',
} as const
