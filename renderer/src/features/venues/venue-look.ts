import {
  IconArmchair,
  IconBook,
  IconBuildingBank,
  IconBuildingCommunity,
  IconBuildingStore,
  IconDesk,
  IconDeviceProjector,
  IconDroplet,
  IconHome2,
  IconMapPin,
  IconParking,
  IconPlant2,
  IconPlug,
  IconPresentation,
  IconSchool,
  IconToiletPaper,
  IconToolsKitchen2,
  IconTrees,
  IconUmbrella,
  IconWall,
  IconWheelchair,
  IconWifi,
} from '@tabler/icons-react'
import type { Icon } from '#renderer/ui/icon.ts'
import type { VenueEquipment, VenueKind } from '#shared/schemas/community.schema.ts'

/** The picture of each kind of place. */
export const KIND_ICONS: Readonly<Record<VenueKind, Icon>> = {
  school: IconSchool,
  farm: IconPlant2,
  townHall: IconBuildingBank,
  publicSpace: IconTrees,
  business: IconBuildingStore,
  association: IconBuildingCommunity,
  library: IconBook,
  home: IconHome2,
  other: IconMapPin,
}

/** The pictogram of what a place may offer. */
export const EQUIPMENT_ICONS: Readonly<Record<VenueEquipment, Icon>> = {
  tables: IconDesk,
  chairs: IconArmchair,
  projector: IconDeviceProjector,
  screen: IconPresentation,
  wall: IconWall,
  power: IconPlug,
  internet: IconWifi,
  water: IconDroplet,
  toilets: IconToiletPaper,
  kitchen: IconToolsKitchen2,
  shade: IconUmbrella,
  wheelchair: IconWheelchair,
  parking: IconParking,
}
