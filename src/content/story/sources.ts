import type { Source } from '../../scenario/background.ts';

/**
 * Every numbered source that the content cites, by the number in its brackets. Many pages are archived copies, some of
 * them reposts of the news agencies; those marked as weak give a date and little else, and are cited only where
 * nothing better was found.
 */
export const sources: Readonly<Record<string, Source>> = {
  1: {
    publisher: 'UrduPoint',
    address: 'urdupoint.com/en/world/scientists-from-pakistan-other-countries-gra-1969339.html',
  },
  2: {
    publisher: 'Bastille Post',
    address:
      'bastillepost.com/global/article/4859852-british-scientist-receives-chinas-moon-samples-sees-potential-for-future-research',
  },
  3: { publisher: 'InstallSat', address: 'installsat.tv/en/stattia/china-expands-lunar-diplomacy-change-8' },
  4: { publisher: 'Vestnik Kavkaza', address: 'en.vestikavkaza.ru/material/174988' },
  5: {
    publisher: 'China Aerospace Science and Technology Corporation',
    address: 'english.spacechina.com/n17212/c3793285/content.html',
  },
  6: { publisher: 'Science', address: 'doi.org/10.1126/science.abl7957' },
  7: {
    publisher: "Leonard David's Inside Outer Space",
    address:
      'leonarddavid.com/china-grants-moon-sample-access-to-u-s-scientists-international-collaboration-eyed-for-mars-return-sample-program/',
  },
  8: { publisher: 'The Space Review', address: 'thespacereview.com/article/3725/1' },
  9: {
    publisher: 'Northwestern University',
    address: 'researchsecurity.northwestern.edu/policies-guidance/nasa-compliance-updates.html',
  },
  10: {
    publisher: 'California Institute of Technology',
    address: 'researchpolicy.caltech.edu/wolf-amendment-for-nasa-funding-and-work-with-jpl',
  },
  11: { publisher: 'WikiMili (after Wikipedia)', address: 'wikimili.com/en/Artemis_Accords' },
  12: {
    publisher: 'InstallSat',
    address: 'installsat.tv/it/stattia/thailand-joins-artemis-accords-and-chinese-lunar-program',
  },
  13: { publisher: "People's Daily Online", address: 'en.people.cn/n3/2024/0905/c90000-20215121.html' },
  14: { publisher: 'Space Coast Daily', address: 'spacecoastdaily.com/2025/07/__trashed-194' },
  15: {
    publisher: 'Africa Flying',
    address: 'africaflying.com/china-selects-international-payloads-for-change-8-lunar-south-pole-mission',
  },
  16: {
    publisher: 'Afripics',
    address: 'afripics.com/image/search/detail/1B1AD475-428D-40AE-8F2B-09E77A2A4C2C',
  },
  17: {
    publisher: 'Project Gutenberg Self-Publishing',
    address: 'self.gutenberg.org/articles/eng/Lunar_sample_displays',
  },
  18: { publisher: 'Guancha', address: 'm.guancha.cn/TMT/2014_01_05_197573.shtml' },
  19: { publisher: 'Wikipedia', address: 'en.wikipedia.org/wiki/Wolf_Amendment' },
  20: { publisher: 'Global Times', address: 'globaltimes.cn/content/1173600.shtml' },
  21: {
    publisher: 'Eagles Reporters',
    address: 'eaglesreporters.com/2021/01/07/the-us-china-trade-war-a-timeline/',
  },
  22: { publisher: 'TASS', address: 'tass.com/science/1608525/amp' },
  23: { publisher: 'TASS', address: 'tass.com/science/1263979' },
  24: { publisher: 'Space.com', address: 'space.com/france-signs-artemis-accords-moon-exploration-nasa' },
  25: {
    publisher: 'South China Morning Post',
    address:
      'scmp.com/news/china/science/article/3214396/us-tech-rules-bar-uae-moon-rover-chinas-change-7-mission-sources',
  },
  26: { publisher: 'Punch', address: 'punchng.com/nigeria-rwanda-sign-artemis-accord-at-us-africa-summit/' },
  27: {
    publisher: 'Space.com',
    address: 'space.com/china-change-5-moon-samples-open-international-researchers',
  },
  28: { publisher: 'Pluralia', address: 'pluralia.com/en/news/russian-lunar-mission-failed/' },
  29: {
    publisher: 'The Straits Times',
    address: 'straitstimes.com/asia/partner-nations-on-chinas-lunar-research-station-programme',
  },
  30: {
    publisher: 'EIR News',
    address: 'eir.news/2024/04/news/thailand-joins-china-russia-international-lunar-research-station/',
  },
  31: { publisher: 'SpaceWatch.Global', address: 'spacewatch.global/2023/09/germany-signs-artemis-accords/' },
  32: {
    publisher: 'China Radio International',
    address: 'filipino.cri.cn/2023/10/03/ARTI2MWyI0fsJ7UrgAaCYO07231003.shtml',
  },
  33: {
    publisher: 'SpaceNews (read in a copy)',
    address: 'spacenews.com/nasa-researchers-get-permission-to-apply-for-chinas-moon-samples/',
  },
  34: {
    publisher: 'China Daily (a copy)',
    address: 'ttav89.com/a/202504/25/WS680adb98a3104d9fd3821736.html',
    isWeak: true,
  },
  35: {
    publisher: 'Pledge Times',
    address: 'pledgetimes.com/russia-is-considering-building-a-nuclear-power-plant-on-the-moon/',
  },
  36: {
    publisher: 'Turks US Daily',
    address: 'turks.us/turkey-applies-for-china-russia-moon-project-over-us-led-programme-reports/',
  },
  37: {
    publisher: 'Chicago News Journal',
    address: 'chicagonewsjournal.com/nicaragua-signs-up-to-chinas-ilrs-moon-program',
  },
  38: { publisher: 'JAXA', address: 'humans-in-space.jaxa.jp/en/news/detail/003924.html' },
  39: {
    publisher: 'My Global News',
    address:
      'myglobalnews.net/techsci/20240603-international-scientists-applaud-chinas-change-6-moon-mission-success',
  },
  40: {
    publisher: 'Independence Journal',
    address: 'independencejournal.com/serbia-joins-china-led-international-lunar-research-station-project/',
  },
  41: {
    publisher: 'Technology Tag',
    address:
      'technologytag.com/kazakh-plan-to-join-chinese-led-moon-base-would-strengthen-space-partnership-space/',
  },
  42: {
    publisher: "People's Daily Online; Deccan Herald",
    address:
      'en.people.cn/n3/2024/1106/c90000-20238139.html ; deccanherald.com/amp/story/world%2Fmoon-sample-talks-show-space-engagement-by-rivals-us-and-china-3245100',
  },
  43: {
    publisher: 'SpaceNews',
    address: 'spacenews.com/esa-china-moon-cooperation-could-end-with-change-6/',
  },
  44: {
    publisher: 'China Daily',
    address: 'epaper.chinadaily.com.cn/a/202409/11/WS66e0cbaea310b6be0c655e94.html',
  },
  45: {
    publisher: 'Devdiscourse',
    address:
      'devdiscourse.com/article/science-environment/3159659-unveiling-the-moons-fiery-past-with-change-6',
  },
  46: {
    publisher: 'Moon Daily',
    address:
      'moondaily.com/reports/Artemis_Accords_expand_to_50_Nations_with_Austria_and_Panama_signing_999.html',
  },
  47: {
    publisher: 'Semafor',
    address:
      'semafor.com/article/12/13/2024/landmark-us-china-science-pact-renewed-in-rare-bright-spot-for-relations',
  },
  48: {
    publisher: 'ICC Business News',
    address: 'iccbiznews.com/2025/05/tariff-tensions-how-us-china-duties.html',
  },
  49: {
    publisher: 'Arab News; Dawn',
    address:
      'arabnews.pk/node/2589257/pakistan ; dawn.com/news/1872256/suparco-joins-chinas-mission-for-lunar-exploration',
  },
  50: {
    publisher: 'Space Front Page',
    address:
      'spacefrontpage.com/2464164_china-s-tiangong-to-welcome-first-foreign-astronaut-as-space-becomes-a-new-diplomatic-arena',
  },
  51: {
    publisher: 'Daily8 (a copy)',
    address: 'test.daily8.com/en/article/6e195e076a0b89d26bca0e4ebd647347',
  },
  52: {
    publisher: 'Science and Technology Daily',
    address: 'digitalpaper.stdaily.com/http_www.kjrb.com/ywtk/html/2025-05/03/content_588117.htm',
  },
  53: { publisher: 'Copernical', address: 'copernical.com/news-public/item/51399-2025-04-24-15-55-12' },
  54: { publisher: 'Livedoor News', address: 'news.livedoor.com/topics/detail/28748076/' },
  55: {
    publisher: 'Independent Sentinel',
    address: 'independentsentinel.com/the-us-china-trade-agreement/amp',
  },
  56: {
    publisher: 'Government Publishing Office, United States',
    address: 'govinfo.gov/content/pkg/BILLS-119hr4360ih/html/BILLS-119hr4360ih.htm',
  },
  57: { publisher: 'Novinite', address: 'novinite.com/view_news.php?id=233740' },
  58: {
    publisher: 'MENAFN',
    address: 'menafn.com/1109880882/China-Approves-New-Lunar-Sample-Applications-From-Research-Institutions',
  },
  59: {
    publisher: 'Space Daily',
    address: 'spacedaily.com/reports/NASA_blocks_Chinese_citizens_from_working_on_space_programs_999.html',
  },
  60: { publisher: 'FSX Business', address: 'fsxbusiness.com/trump-xi-agree-on-tariff-and-fentanyl-deal' },
  61: { publisher: 'RIA Novosti', address: 'ria.ru/20251224/luna-2064239031.html' },
  62: {
    publisher: 'World Nuclear News',
    address: 'world-nuclear-news.org/articles/nasa-doe-join-together-for-lunar-reactor-by-2030',
  },
  63: {
    publisher: 'MeteoWeb',
    address: 'meteoweb.eu/2026/01/spazio-loman-nuovo-firmatario-degli-accordi-artemis/1001888506/',
  },
  64: { publisher: 'The Capitol Watch', address: 'thecapitolwatch.com/blog/supreme-court-tariff-cases-2026' },
  65: { publisher: 'CBS News', address: 'cbsnews.com/news/nasa-artemis-moon-program-overhaul/' },
  66: { publisher: 'Adda247 Current Affairs', address: 'currentaffairs.adda247.com/?p=261119' },
  67: {
    publisher: 'Newstenet',
    address: 'newstenet.com/article/trump-xi-beijing-summit-what-to-know-may-2026',
  },
  68: { publisher: 'Cosmoscience', address: 'cosmoscience.in/chinas-change-7-enters-final-pre-launch-phase' },
  69: { publisher: 'Space Weekly', address: 'spaceweekly.com/?p=244111' },
  70: {
    publisher: 'UrduPoint',
    address: 'urdupoint.com/en/technology/russia-not-planning-on-participating-in-us-lu-995656.html',
  },
  71: { publisher: 'TRT', address: 'trt.global/world/article/16729586' },
  72: { publisher: 'University of Cologne', address: 'imfess.uni-koeln.de/en/news/lunar-samples-in-cologne' },
  73: { publisher: 'Cosmic Reflections', address: 'cosmicreflections.skythisweek.info/tag/luna-16/' },
  74: {
    publisher: 'UrduPoint',
    address: 'urdupoint.com/en/technology/japans-hayabusa2-space-probe-brings-back-54-1118063.html',
  },
  75: {
    publisher: 'Peterson Institute for International Economics',
    address: 'piie.com/research/piie-charts/us-china-trade-war-tariffs-date-chart',
  },
  76: {
    publisher: 'Peterson Institute for International Economics',
    address: 'piie.com/research/piie-charts/2019/us-china-trade-war-tariffs-date-chart',
  },
  77: {
    publisher: 'The Business Standard, Dhaka',
    address: 'tbsnews.net/world/global-economy/us-reinstates-352-product-exclusions-china-tariffs-390414',
  },
  78: {
    publisher: 'Mint',
    address:
      'livemint.com/news/world/negative-opinions-of-china-at-record-high-in-nine-nations-poll-says-11601995843691.html',
  },
  79: {
    publisher: 'National Post; Quartz',
    address:
      'nationalpost.com/pmn/health-pmn/survey-finds-negative-views-of-china-soar-among-advanced-economies ; qz.com/1913703/global-views-of-china-tank-after-covid-19-hong-kong-crackdown',
  },
  80: {
    publisher: 'SpaceWatch.Global',
    address:
      'spacewatch.global/2019/11/president-macrons-state-visit-to-china-highlights-sino-french-space-cooperation/',
  },
  81: {
    publisher: 'Go Taikonauts!',
    address:
      'go-taikonauts.com/en/chinese-space-news/3270-next-lunar-mission-to-sample-material-on-south-pole-or-the-far-side',
  },
  82: {
    publisher: 'SpaceNews',
    address: 'spacenews.com/uae-rover-to-fly-on-chinas-change-7-lunar-south-pole-mission/',
  },
  83: {
    publisher: 'T Daily News',
    address: 'tdaily.news/en/china-says-cooperation-with-u-s-on-lunar-samples-depends-on-u-s-policy.html',
  },
  84: {
    publisher: 'National Astronomical Observatories, Chinese Academy of Sciences',
    address: 'english.nao.cas.cn/newsevents/newsupdates/202101/t20210119_265868.html',
  },
  85: {
    publisher: 'SpacePolicyOnline; One Giant Leap Australia',
    address:
      'spacepolicyonline.com/news/esa-formally-agrees-to-gateway-partnership/ ; onegiantleapaustralia.com/2020/11/02/nasa-esa-agreement-a-milestone-in-efforts-to-develop-artemis-international-partnerships/',
  },
  86: {
    publisher: 'SpacePolicyOnline',
    address: 'spacepolicyonline.com/news/japan-and-nasa-formally-agree-to-gateway-cooperation/',
  },
  87: { publisher: 'Spaceflight Now, 14 October 2020', address: 'spaceflightnow.com/tag/orel/' },
  88: {
    publisher: 'UrduPoint (a report of Sputnik)',
    address: 'urdupoint.com/en/world/russia-not-interested-in-gateway-project-wi-1150609.html',
  },
  89: { publisher: 'Interfax', address: 'interfax.com/newsroom/top-stories/71285/' },
  90: {
    publisher: 'UrduPoint',
    address: 'urdupoint.com/en/technology/launch-of-russian-lunar-mission-postponed-to-1330786.html',
  },
  91: {
    publisher: 'The Hill',
    address:
      'thehill.com/policy/transportation/3266505-european-space-agency-to-stop-working-with-russia-on-three-lunar-missions/',
  },
  92: {
    publisher: 'AOL UK',
    address: 'aol.co.uk/2020/10/13/uk-space-agency-and-nasa-sign-a-historic-agreementa-ahead-of/',
  },
  93: {
    publisher: 'Nature, news (read in a copy)',
    address: 'nature.com/articles/d41586-021-02744-8',
  },
  94: {
    publisher: 'Modern Ghana',
    address: 'modernghana.com/news/1067049/russia-china-to-jointly-build-lunar-research-stat.html',
  },
  95: {
    publisher: 'SpacePolicyOnline',
    address: 'spacepolicyonline.com/news/germany-joins-artemis-accords/',
  },
  96: {
    publisher: 'Scientific American',
    address: 'scientificamerican.com/article/do-nasas-lunar-exploration-rules-violate-space-law/',
  },
  97: {
    publisher: 'The Market Eagle',
    address: 'themarketeagle.com/2021/01/14/nasa-and-japan-are-completing-the-gateway-deal/',
    isWeak: true,
  },
  98: {
    publisher: 'Business Standard',
    address:
      'business-standard.com/amp/article/pti-stories/china-pakistan-sign-agreement-on-space-exploration-119042901078_1.html',
  },
  99: {
    publisher: 'PhoneWorld',
    address: 'phoneworld.com.pk/china-to-build-space-centre-more-satellites-for-pakistan/',
  },
  100: {
    publisher: 'SpaceWatch.Global',
    address: 'spacewatch.global/2018/12/turkeys-president-erdogan-establishes-national-space-agency/',
  },
  101: {
    publisher: 'TRT World; Daily Maverick',
    address:
      'trtworld.com/article/12749131 ; dailymaverick.co.za/article/2021-01-27-elon-musk-and-erdogan-discuss-space-technology-cooperation/',
  },
  102: {
    publisher: 'UrduPoint',
    address: 'urdupoint.com/en/technology/erdogan-unveils-plans-to-make-turkeys-1st-co-1164132.html',
  },
  103: {
    publisher: 'South China Morning Post',
    address:
      'scmp.com/news/china/diplomacy/article/3126218/alaska-summit-us-and-china-trade-barbs-tense-start-talks',
  },
  104: {
    publisher: 'ShareAmerica, Department of State',
    address: 'share.america.gov/nations-advance-global-partnership-space-exploration/',
  },
  105: { publisher: "People's Daily Online", address: 'en.people.cn/n3/2021/0617/c90000-9862078.html' },
  106: { publisher: "People's Daily Online", address: 'en.people.cn/n3/2021/0712/c90000-9870945.html' },
  107: {
    publisher: 'UrduPoint',
    address: 'urdupoint.com/en/world/launch-of-russias-luna-25-mission-to-moon-po-1368114.html',
  },
  108: {
    publisher: 'Wikisum (after Wikipedia)',
    address: 'wikisum.wiki/wiki/International_Lunar_Research_Station',
    isWeak: true,
  },
  109: {
    publisher: 'Trade law blog, Crowell & Moring',
    address:
      'cmtradelaw.com/2021/10/ambassador-tai-outlines-new-approach-to-u-s-china-trade-relationship-ustr-to-restart-tariff-exclusion-process-for-section-301-duties/',
  },
  110: { publisher: 'Xinhua', address: 'news.cn/english/2021-10/19/c_1310255664_5.htm' },
  111: { publisher: "People's Daily Online", address: 'en.people.cn/n3/2021/1022/c90000-9910278.html' },
  112: {
    publisher: 'Warsaw Point',
    address: 'warsawpoint.com/news/22726-poland-nasa-seal-cooperation-accord.html',
  },
  113: {
    publisher: 'El País, Costa Rica',
    address:
      'elpais.cr/2021/12/09/mexico-se-suma-al-programa-espacial-de-la-nasa-artemisa-para-volver-a-la-luna/',
  },
  114: {
    publisher: 'Washington Newsday',
    address: 'washingtonnewsday.com/finance/nasa-postpones-a-crewed-landing-on-the-moon-until-2025-or-later/',
  },
  115: {
    publisher: 'i24 News',
    address: 'i24news.tv/en/news/israel/technology-science/1643227095-israel-joins-nasa-led-artemis-accords',
  },
  116: { publisher: 'Dzen', address: 'dzen.ru/a/ZEZN4AVoDBX7l5hE' },
  117: {
    publisher: 'RAI News',
    address:
      'rainews.it/articoli/2022/04/ucraina-lesa-chiude-la-collaborazione-con-la-russia-anche-per-la-corsa-alla-luna--66abb552-86a0-4669-be4b-d42d5118f956.html',
  },
  118: { publisher: 'SpaceNews', address: 'spacenews.com/romania-signs-the-artemis-accords/' },
  119: {
    publisher: 'Human Spaceflight',
    address: 'human-spaceflight.blogspot.com/2022/03/nasas-moon-exploration-initiative-has.html',
  },
  120: { publisher: 'NASA', address: 'nasa.gov/feature/singapore-signs-artemis-accords' },
  121: {
    publisher: 'Shropshire Star; Warsaw Point',
    address:
      'shropshirestar.com/news/uk-news/2022/03/17/exomars-mission-suspended-as-esa-says-cooperation-with-russia-is-impossible/ ; warsawpoint.com/news/36953-esa-terminates-cooperation-with-russia-on-mars-mission.html',
  },
  122: { publisher: "People's Daily Online", address: 'en.people.cn/n3/2022/0427/c90000-10089982.html' },
  123: {
    publisher: 'Newark Daily Times',
    address:
      'newarkdailytimes.com/2022/05/13/colombia-signs-the-artemis-accords-for-peaceful-space-exploration/',
  },
  124: {
    publisher: 'SOFREP',
    address:
      'sofrep.com/news/what-does-the-signing-of-us-led-artemis-accords-mean-to-the-kingdom-of-saudi-arabia/',
  },
  125: { publisher: "People's Daily Online", address: 'en.people.cn/n3/2022/0705/c90000-10118981.html' },
  126: {
    publisher: 'Pacific Forum',
    address: 'cc.pacforum.org/2023/01/the-bali-summit-us-and-prc-leaders-attempt-to-arrest-the-slide/',
  },
  127: {
    publisher: 'Hürriyet Daily News; Sputnik',
    address:
      'hurriyetdailynews.com/amp/south-koreas-first-lunar-orbiter-launched-175893 ; sputniknews.com/20221228/first-south-korean-lunar-orbiter-successfully-enters-moon-orbit-science-ministry-1105847130.html',
  },
  128: {
    publisher: 'ABC News',
    address: 'abcnews.go.com/Politics/biden-signs-chips-act-intended-relieve-pandemic-era/story?id=88143303',
  },
  129: {
    publisher: 'South China Morning Post',
    address:
      'scmp.com/news/china/science/article/3191998/chinese-scientists-declare-discovery-new-moon-mineral-lunar-rock',
  },
  130: { publisher: 'Shanghai Daily', address: 'shine.cn/news/nation/2209110323/' },
  131: {
    publisher: 'The National',
    address: 'thenationalnews.com/uae/uae-in-space/2022/09/16/china-to-help-uae-land-rover-on-moons-surface',
  },
  132: { publisher: 'PakiScience', address: 'pakiscience.pk/archives/4227' },
  133: {
    publisher: 'Bureau of Industry and Security, United States',
    address:
      'bis.gov/press-release/commerce-implements-new-export-controls-advanced-computing-and-semiconductor',
  },
  134: { publisher: 'Time', address: 'time.com/6233724/watch-nasa-artemis-1-moon-rocket-launch-live/' },
  135: {
    publisher: 'Asia-Pacific Satellite Communications Council',
    address: 'apscc.or.kr/nasa-japan-announce-gateway-contributions-space-station-extension/',
  },
  136: {
    publisher: 'YourStory',
    address: 'yourstory.com/ys-gulf/uae-successfully-launches-first-lunar-spacecraft-rashid-rover',
  },
  137: {
    publisher: 'Embassy of the United States, Kyiv',
    address: 'ua.usembassy.gov/ukraine-becomes-the-9th-country-to-sign-the-artemis-accords/',
  },
  138: {
    publisher: 'Space.com',
    address: 'space.com/artemis-accords-czech-republic-24th-country-moon-exploration',
  },
  139: {
    publisher: 'Universe Today',
    address: 'universetoday.com/162114/artemis-accords-adds-25th-26th-and-27th-signatory-countries/amp',
  },
  140: {
    publisher: 'SpacePolicyOnline',
    address: 'spacepolicyonline.com/news/iceland-and-netherlands-join-artemis-accords/',
  },
  141: {
    publisher: 'MeteoWeb',
    address: 'meteoweb.eu/2023/11/artemis-bulgaria-firma-accordi-nasa-luna/1001325020/',
  },
  142: { publisher: 'VOI', address: 'voi.id/fr/teknologi/351218' },
  143: {
    publisher: 'Defence ReDefined',
    address: 'defenceredefined.com.cy/greece-usa-greece-is-the-35th-country-to-sign-the-artemis-accords',
  },
  144: {
    publisher: 'Djaya News',
    address:
      'djayanews.com/politics/united-states-welcomes-switzerland-and-swedens-signing-of-the-artemis-accords/',
  },
  145: { publisher: 'NewsNet Nebraska', address: 'newsnetnebraska.org/slovenia-signed-the-artemis-accords/' },
  146: { publisher: 'Italy 24', address: 'fr.italy24.press/trends/1695317.html' },
  147: {
    publisher: 'Helium-3',
    address: 'helium3.space/nasa-welcomes-slovakia-as-new-artemis-accords-signatory/',
  },
  148: {
    publisher: 'PR Newswire',
    address:
      'prnewswire.com/news-releases/nasa-welcomes-estonia-as-newest-artemis-accords-signatory-302274574.html',
  },
  149: { publisher: 'Europe Says', address: 'europesays.com/1559557' },
  150: {
    publisher: 'TLP Network',
    address: 'tlpnetwork.com/news/policy-and-finance/denmark-the-48th-nation-to-sign-artemis-accords',
  },
  151: {
    publisher: 'Astronautika',
    address: 'astronautika.lt/kosmines-programos/lichtensteinas-pasirase-artemis-susitarimus/',
  },
  152: {
    publisher: 'Inkl',
    address: 'inkl.com/news/finland-becomes-53rd-country-to-join-the-artemis-accords-for-moon-exploration',
  },
  153: { publisher: 'Bangladesh Pratidin', address: 'en.bd-pratidin.com/tech/2025/05/16/37206' },
  154: { publisher: 'InstallSat', address: 'installsat.tv/it/stattia/hungary-joins-artemis-accords' },
  155: {
    publisher: 'Particle News',
    address: 'particle.news/story/portugal-becomes-60th-signatory-to-the-artemis-accords',
  },
  156: {
    publisher: 'Inkl',
    address:
      'inkl.com/news/bangladesh-becomes-54th-nation-to-join-nasa-s-artemis-accords-for-peaceful-exploration-of-deep-space',
  },
  157: { publisher: 'InstallSat', address: 'installsat.tv/it/stattia/malaysia-philippines-artemis-accords' },
  158: { publisher: 'VOI', address: 'voi.id/fr/teknologi/390038' },
  159: {
    publisher: 'Department of State, United States',
    address: 'state.gov/united-states-welcomes-the-republic-of-angolas-signature-of-the-artemis-accords/',
  },
  160: {
    publisher: 'UPI',
    address: 'upi.com/Science_News/2024/02/15/Uruguay-NASA-Artemis-Accords/6291708050530/',
  },
  161: { publisher: 'VOI', address: 'voi.id/ar/teknologi/423296' },
  162: {
    publisher: 'Lenta',
    address: 'lenta.ru/news/2024/10/28/chili-i-kipr-prisoedinilis-k-amerikanskoy-lunnoy-programme/amp',
  },
  163: {
    publisher: 'Wikisum (after Wikipedia)',
    address: 'wikisum.wiki/wiki/International_Lunar_Research_Station',
    isWeak: true,
  },
  164: {
    publisher: 'News9',
    address:
      'news9live.com/science/egypt-signs-agreement-to-collaborate-with-china-on-international-lunar-research-station-2374456',
  },
  165: {
    publisher: 'China Radio International',
    address: 'filipino.cri.cn/2024/04/06/ARTIe1qdHHviXiAp3IA4qBk6240406.shtml',
  },
  166: { publisher: 'Sputnik Africa', address: 'en.sputniknews.africa/20250429/1072444163.html' },
  167: {
    publisher: 'Galaxy Aerospace Ghana',
    address: 'galaxyaerospaceghana.com/ssgi-and-kaist-join-china-led-moon-project-ilrs',
  },
  168: {
    publisher: 'China Tech News',
    address:
      'chinatechnews.com/2023/06/20/96025-china-attracts-moon-base-partners-outlines-project-timelines',
  },
  169: {
    publisher: 'National Astronomical Research Institute of Thailand',
    address: 'narit.or.th/en/collaboration/ilrs',
  },
  170: {
    publisher: 'Paragram',
    address:
      'paragram.id/tekno/luna-20-mendarat-di-bulan-negara-maju-berlomba-meluncurkan-pesawat-indonesia-ngapain-13739',
  },
  171: { publisher: 'UAWire', address: 'uawire.org/russia-removed-from-lunar-gateway-project' },
  172: {
    publisher: 'My Global News',
    address:
      'myglobalnews.net/techsci/20240510-china-and-pakistan-strengthen-space-ties-with-change-6-mission-collaboration',
  },
  173: { publisher: 'China.org.cn', address: 'china.org.cn/china/2022-04/25/content_78185065.htm' },
  174: {
    publisher: 'ME News 247',
    address: 'menews247.com/denmark-is-48th-signatory-of-the-artemis-accords',
  },
  175: { publisher: 'InstallSat', address: 'installsat.tv/fr/stattia/latvia-joins-artemis-accords' },
  176: {
    publisher: 'Afrinz',
    address: 'afrinz.ru/en/2024/04/ethiopia-seeks-to-be-part-of-lunar-exploration-mission/',
  },
  177: {
    publisher: 'Sputnik',
    address:
      'sputniknews.com/20220919/signatories-of-atremis-accords-aiming-to-return-humanity-to-the-moon-hold-their-first-meeting-1100967583.html',
  },
  178: {
    publisher: 'SpaceNews',
    address: 'spacenews.com/federal-court-rules-against-blue-origin-in-hls-lawsuit/',
  },
  179: { publisher: 'Wikipedia', address: 'en.wikipedia.org/wiki/2021_Suez_Canal_obstruction' },
  180: { publisher: 'The Nation Thailand', address: 'nationthailand.com/business/40003875' },
  181: {
    publisher: 'Moon Village Association',
    address:
      'moonvillageassociation.org/press-release-proclamation-of-the-international-moon-day-by-the-united-nations/',
  },
  182: { publisher: 'DiploFoundation', address: 'diplomacy.edu/updates/86926' },
  183: {
    publisher: 'Satellite Evolution',
    address:
      'satelliteevolution.com/post/ministers-back-esa-s-bold-ambitions-for-space-with-record-17-percent-rise',
  },
  184: {
    publisher: 'Interesting Engineering',
    address: 'interestingengineering.com/science/japanese-moon-lander-crashed-lunar',
  },
  185: {
    publisher: 'Mint',
    address:
      'livemint.com/science/chandrayaan3-lands-on-moon-south-pole-isro-vikram-lander-creates-history-11692793220466.html',
  },
  186: {
    publisher: 'The Japan Times',
    address: 'japantimes.co.jp/news/2023/05/05/world/who-covid-emergency-end-2/',
  },
  187: {
    publisher: 'The Straits Times',
    address:
      'straitstimes.com/world/middle-east/half-of-red-sea-container-ship-fleet-avoids-route-after-attacks',
  },
  188: {
    publisher: 'Particle News',
    address: 'particle.news/story/astrobotics-peregrine-moon-lander-burns-up-in-earths-atmosphere',
  },
  189: { publisher: 'Space.com', address: 'space.com/intuitive-machines-odysseus-moon-lander-tipped-over' },
  190: { publisher: 'Profilbaru (after Wikipedia)', address: 'profilbaru.com/article/May_2024_solar_storms' },
  191: { publisher: 'Nature Astronomy', address: 'nature.com/articles/s41550-024-02302-y' },
  192: {
    publisher: 'SpaceWatch.Global',
    address: 'spacewatch.global/2024/06/unoosa-hosts-un-conference-on-sustainable-lunar-activities/',
  },
  193: {
    publisher: 'Feed Rapid (a copy)',
    address: 'feedrapid.com/blue-ghost-is-on-the-moon-and-ready-to-watch-an-eclipse',
  },
  194: {
    publisher: 'collectSPACE',
    address: 'collectspace.com/news/news-030625a-intuitivie-machines-im2-athena-moon-landing.html',
  },
  195: {
    publisher: 'Ummid',
    address: 'ummid.com/news/2025/april/06-04-2025/asteroid-2024-yr-to-skip-earth-could-hit-moon.html',
  },
  196: {
    publisher: 'International Trade Compliance Update',
    address:
      'internationaltradecomplianceupdate.com/2025/05/29/court-of-international-trade-rules-ieepa-tariffs-must-be-rescinded-within-ten-days/',
  },
  197: {
    publisher: 'India Today',
    address:
      'indiatoday.in/science/story/japans-ispace-confirms-resilience-lander-crashed-on-the-moon-2736509-2025-06-06',
  },
  198: {
    publisher: 'Freshfields',
    address:
      'blog.freshfields.us/post/102l47a/strike-two-against-trump-tariffs-u-s-court-of-appeals-upholds-ruling-against-i',
  },
  199: {
    publisher: 'Revoscience',
    address: 'revoscience.com/en/esa-secures-record-e22-1-bln-funding-at-ministerial-council',
  },
  200: {
    publisher: 'Space.com',
    address:
      'space.com/astronomy/asteroids/good-news-for-the-moon-infamous-asteroid-2024-yr4-wont-smash-into-it-in-2032',
  },
  201: {
    publisher: 'SpaceDaily',
    address: 'spacedaily.com/reports/International_space_docking_standard_updated_999.html',
  },
  202: {
    publisher: 'SpaceNews',
    address: 'spacenews.com/white-house-looks-for-international-support-for-space-resource-rights/',
  },
  203: { publisher: 'GPS.gov', address: 'gps.gov/policy/cooperation/china/2017-joint-statement/' },
  204: {
    publisher: 'NBC News',
    address:
      'nbcnews.com/id/44994619/ns/technology_and_science-space/t/nasa-sets-buffers-apollo-moon-landing-sites/',
  },
  205: {
    publisher: 'Space Legal Issues',
    address: 'spacelegalissues.com/principles-relevant-to-the-use-of-nuclear-power-sources-in-outer-space/',
  },
  206: { publisher: 'JOIDES Resolution', address: 'joidesresolution.org/core-repositories/' },
  207: {
    publisher: 'Space Legal Issues',
    address:
      'spacelegalissues.com/declaration-on-international-cooperation-and-the-needs-of-developing-countries/',
  },
  208: {
    publisher: 'United States Department of State, by SpaceRef',
    address: 'spaceref.com/press-release/us-department-of-state-reaches-settlement-with-boeing-and-hughes/',
  },
  209: { publisher: 'Astromaterials Data System', address: 'astromat.org/collections/lunar/' },
  210: {
    publisher: 'Laboratoire National Henri Becquerel',
    address: 'lnhb.fr/2020/01/07/dorn-the-french-instrument-of-the-change-6-lunar-mission/',
  },
  G1: { publisher: 'Copy, address not kept', address: null, isWeak: true },
  G2: { publisher: 'Copy, address not kept', address: null, isWeak: true },
  G3: { publisher: 'Copy, address not kept', address: null, isWeak: true },
  G4: { publisher: 'Copy, address not kept', address: null, isWeak: true },
  G5: { publisher: 'Copy, address not kept', address: null, isWeak: true },
};
