import bureauBlauw from '../../../../assets/stage/werkvloer/bureau-blauw.webp';
import bureauNacht from '../../../../assets/stage/werkvloer/bureau-nacht.webp';
import bureauOchtend from '../../../../assets/stage/werkvloer/bureau-ochtend.webp';
import bureauSchemering from '../../../../assets/stage/werkvloer/bureau-schemering.webp';
import gangUitBlauw from '../../../../assets/stage/werkvloer/gang-uit-blauw.webp';
import gangUitNacht from '../../../../assets/stage/werkvloer/gang-uit-nacht.webp';
import gangUitOchtend from '../../../../assets/stage/werkvloer/gang-uit-ochtend.webp';
import gangUitSchemering from '../../../../assets/stage/werkvloer/gang-uit-schemering.webp';
import kamerBlauw from '../../../../assets/stage/werkvloer/kamer-blauw.webp';
import kamerNacht from '../../../../assets/stage/werkvloer/kamer-nacht.webp';
import kamerOchtend from '../../../../assets/stage/werkvloer/kamer-ochtend.webp';
import kamerSchemering from '../../../../assets/stage/werkvloer/kamer-schemering.webp';
import luchtBlauw from '../../../../assets/stage/werkvloer/lucht-blauw.webp';
import luchtNacht from '../../../../assets/stage/werkvloer/lucht-nacht.webp';
import luchtOchtend from '../../../../assets/stage/werkvloer/lucht-ochtend.webp';
import luchtSchemering from '../../../../assets/stage/werkvloer/lucht-schemering.webp';
import skylineBlauw from '../../../../assets/stage/werkvloer/skyline-blauw.webp';
import skylineNacht from '../../../../assets/stage/werkvloer/skyline-nacht.webp';
import skylineOchtend from '../../../../assets/stage/werkvloer/skyline-ochtend.webp';
import skylineSchemering from '../../../../assets/stage/werkvloer/skyline-schemering.webp';
import wolkenBlauw from '../../../../assets/stage/werkvloer/wolken-blauw.webp';
import wolkenNacht from '../../../../assets/stage/werkvloer/wolken-nacht.webp';
import wolkenOchtend from '../../../../assets/stage/werkvloer/wolken-ochtend.webp';
import wolkenSchemering from '../../../../assets/stage/werkvloer/wolken-schemering.webp';

/** The pictures of the ministry floor. */
export const werkvloerPictures = {
  schemering: {
    lucht: luchtSchemering,
    wolken: wolkenSchemering,
    skyline: skylineSchemering,
    kamer: kamerSchemering,
    'gang-uit': gangUitSchemering,
    bureau: bureauSchemering,
  },
  blauw: {
    lucht: luchtBlauw,
    wolken: wolkenBlauw,
    skyline: skylineBlauw,
    kamer: kamerBlauw,
    'gang-uit': gangUitBlauw,
    bureau: bureauBlauw,
  },
  nacht: {
    lucht: luchtNacht,
    wolken: wolkenNacht,
    skyline: skylineNacht,
    kamer: kamerNacht,
    'gang-uit': gangUitNacht,
    bureau: bureauNacht,
  },
  ochtend: {
    lucht: luchtOchtend,
    wolken: wolkenOchtend,
    skyline: skylineOchtend,
    kamer: kamerOchtend,
    'gang-uit': gangUitOchtend,
    bureau: bureauOchtend,
  },
} as const;
