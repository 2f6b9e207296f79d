/**
 * Brands that many people know: facts of public knowledge, one brand a line: name | website | other ways to print it.
 * A heading gives the category and the payment channel of the lines below it, then, where they apply, the part that the brand
 * plays (a merchant unless given) and, after `in:`, the category of money that comes from it.
 * The name itself is a way to print it, unless the list begins with `=`.
 */
export const brandTable = String.raw`
[FOOD_AND_DRINK_COFFEE in store]
Starbucks | starbucks.com | SBUX, STARBUCKS STORE, STARBUCKS COFFEE
Dunkin | dunkindonuts.com | DUNKIN DONUTS
Blue Bottle Coffee | bluebottlecoffee.com | BLUE BOTTLE
Peet's Coffee | peets.com | PEETS
Tim Hortons | timhortons.com |
Dutch Bros | dutchbros.com | DUTCH BROS COFFEE
Caribou Coffee | cariboucoffee.com |
Philz Coffee | philzcoffee.com | PHILZ
Costa Coffee | costa.co.uk | COSTA
Caffe Nero | caffenero.com |
The Coffee Bean & Tea Leaf | coffeebean.com | COFFEE BEAN
Scooter's Coffee | scooterscoffee.com |
Krispy Kreme | krispykreme.com |
Joe & The Juice | joejuice.com |
Bruegger's Bagels | brueggers.com | BRUEGGERS
[FOOD_AND_DRINK_FAST_FOOD in store]
McDonald's | mcdonalds.com | MCD, MC DONALDS
Burger King | burgerking.com |
Chipotle | chipotle.com | CHIPOTLE MEXICAN GRILL, CHIPOTLE ONLINE
KFC | kfc.com | KENTUCKY FRIED CHICKEN
Taco Bell | tacobell.com |
Wendy's | wendys.com |
Chick-fil-A | chick-fil-a.com | CHICKFILA, CHICK FIL A
Subway | subway.com |
Domino's | dominos.com | DOMINOS PIZZA
Pizza Hut | pizzahut.com |
Papa John's | papajohns.com | PAPA JOHN S
Little Caesars | littlecaesars.com |
Panera Bread | panerabread.com | PANERA
Panda Express | pandaexpress.com |
Popeyes | popeyes.com | POPEYES LOUISIANA KITCHEN
Sonic Drive-In | sonicdrivein.com | =SONIC DRIVE IN, SONIC DRIVE
Arby's | arbys.com |
Jack in the Box | jackinthebox.com |
Carl's Jr. | carlsjr.com | CARLS JR
Hardee's | hardees.com |
Dairy Queen | dairyqueen.com | DAIRY QUEEN GRILL
Five Guys | fiveguys.com |
In-N-Out Burger | in-n-out.com | IN N OUT
Shake Shack | shakeshack.com |
Whataburger | whataburger.com |
Culver's | culvers.com | CULVERS OF
Jimmy John's | jimmyjohns.com |
Jersey Mike's | jerseymikes.com | JERSEY MIKES SUBS
Firehouse Subs | firehousesubs.com |
Wingstop | wingstop.com |
Raising Cane's | raisingcanes.com | RAISING CANES CHICKEN, RAISING CANE
Zaxby's | zaxbys.com | ZAXBYS CHICKEN
Bojangles | bojangles.com |
El Pollo Loco | elpolloloco.com |
Del Taco | deltaco.com |
Qdoba | qdoba.com |
Moe's Southwest Grill | moes.com | MOES SW GRILL
White Castle | whitecastle.com |
Auntie Anne's | auntieannes.com |
Baskin-Robbins | baskinrobbins.com |
Smoothie King | smoothieking.com |
Jamba | jamba.com | JAMBA JUICE
Einstein Bros. Bagels | einsteinbros.com | EINSTEIN BROS, EINSTEIN BAGELS
Noodles & Company | noodles.com |
Pret A Manger | pret.com | PRET
Greggs | greggs.co.uk |
Church's Chicken | churchs.com | CHURCHS TEXAS CHICKEN
Long John Silver's | ljsilvers.com |
Checkers | checkers.com | =CHECKERS DRIVE IN, CHECKERS RALLYS
A&W Restaurants | awrestaurants.com | =A&W RESTAURANT
Crumbl | crumblcookies.com | CRUMBL COOKIES
[FOOD_AND_DRINK_RESTAURANT in store]
Sweetgreen | sweetgreen.com |
Cava | cava.com | =CAVA GRILL, CAVA
Olive Garden | olivegarden.com |
Applebee's | applebees.com |
Chili's | chilis.com | CHILIS GRILL
The Cheesecake Factory | thecheesecakefactory.com | CHEESECAKE FACTORY
IHOP | ihop.com |
Denny's | dennys.com |
Texas Roadhouse | texasroadhouse.com |
Outback Steakhouse | outback.com | OUTBACK
LongHorn Steakhouse | longhornsteakhouse.com |
Red Lobster | redlobster.com |
Buffalo Wild Wings | buffalowildwings.com | BWW
Cracker Barrel | crackerbarrel.com |
Waffle House | wafflehouse.com |
Red Robin | redrobin.com |
P.F. Chang's | pfchangs.com | PF CHANGS
Ruth's Chris Steak House | ruthschris.com | RUTHS CHRIS
The Capital Grille | thecapitalgrille.com | CAPITAL GRILLE
California Pizza Kitchen | cpk.com | CPK
Benihana | benihana.com |
Bob Evans | bobevans.com |
Golden Corral | goldencorral.com |
TGI Fridays | tgifridays.com | TGI FRIDAY
Ruby Tuesday | rubytuesday.com |
First Watch | firstwatch.com |
Perkins Restaurant | perkinsrestaurants.com |
Carrabba's Italian Grill | carrabbas.com | CARRABBAS
Hooters | hooters.com |
Nando's | nandos.com |
Wagamama | wagamama.com |
Yard House | yardhouse.com |
Dave & Buster's | daveandbusters.com | DAVE AND BUSTERS
Chuck E. Cheese | chuckecheese.com | CHUCK E CHEESE
Blue Apron | blueapron.com |
HelloFresh | hellofresh.com |
[FOOD_AND_DRINK_RESTAURANT online marketplace in:INCOME_GIG_ECONOMY]
DoorDash | doordash.com |
Uber Eats | ubereats.com | UBER EATS, UBEREATS
Grubhub | grubhub.com |
Postmates | postmates.com |
Seamless | seamless.com | =SEAMLSS, SEAMLESS COM
Deliveroo | deliveroo.com |
Just Eat | just-eat.com |
SkipTheDishes | skipthedishes.com |
Toast Takeout | toasttab.com | =TOAST TAKEOUT, TOASTTAB
ezCater | ezcater.com |
[FOOD_AND_DRINK_GROCERIES in store]
Whole Foods | wholefoodsmarket.com | WHOLEFDS, WHOLE FOODS MARKET, WHOLEFOODS
Trader Joe's | traderjoes.com | TRADER JOE, TRADER JOE S
Safeway | safeway.com |
Kroger | kroger.com |
Albertsons | albertsons.com |
Publix | publix.com | PUBLIX SUPER MARKET
H-E-B | heb.com | HEB, HEB ONLINE
Wegmans | wegmans.com |
Aldi | aldi.us |
Lidl | lidl.com |
Meijer | meijer.com |
Food Lion | foodlion.com |
Giant Eagle | gianteagle.com |
Giant Food | giantfood.com |
Stop & Shop | stopandshop.com | STOP AND SHOP
ShopRite | shoprite.com |
Hy-Vee | hy-vee.com | HYVEE
WinCo Foods | wincofoods.com | WINCO
Sprouts Farmers Market | sprouts.com | SPROUTS, SPROUTS FARMERS MKT
Harris Teeter | harristeeter.com |
Ralphs | ralphs.com |
Vons | vons.com |
Fred Meyer | fredmeyer.com |
King Soopers | kingsoopers.com |
Smith's Food and Drug | smithsfoodanddrug.com | SMITHS FOOD, SMITHS FUEL
Fry's Food | frysfood.com | FRYS FOOD
Winn-Dixie | winndixie.com | WINN DIXIE
Save A Lot | savealot.com | SAVE A LOT
Piggly Wiggly | pigglywiggly.com |
Market Basket | shopmarketbasket.com |
Hannaford | hannaford.com |
Price Chopper | pricechopper.com |
Jewel-Osco | jewelosco.com | JEWEL OSCO, JEWEL
Schnucks | schnucks.com |
Raley's | raleys.com |
Food 4 Less | food4less.com |
Grocery Outlet | groceryoutlet.com |
The Fresh Market | thefreshmarket.com |
Tesco | tesco.com | TESCO STORES, TESCO EXTRA, TESCO EXPRESS
Sainsbury's | sainsburys.co.uk | SAINSBURYS SMKTS
Asda | asda.com | ASDA SUPERSTORE
Morrisons | morrisons.com |
Waitrose | waitrose.com |
Loblaws | loblaws.ca | LOBLAW
Sobeys | sobeys.com |
Carrefour | carrefour.com |
99 Ranch Market | 99ranch.com |
H Mart | hmart.com | HMART
[FOOD_AND_DRINK_GROCERIES online marketplace in:INCOME_GIG_ECONOMY]
Instacart | instacart.com | IC INSTACART, INSTACART HTTPSINSTACAR
FreshDirect | freshdirect.com |
Gopuff | gopuff.com |
Shipt | shipt.com |
[FOOD_AND_DRINK_GROCERIES online]
Thrive Market | thrivemarket.com |
Misfits Market | misfitsmarket.com |
[FOOD_AND_DRINK_BEER_WINE_AND_LIQUOR in store]
Total Wine & More | totalwine.com | TOTAL WINE
BevMo! | bevmo.com | BEVMO
ABC Fine Wine & Spirits | abcfws.com | ABC FINE WINE
Binny's Beverage Depot | binnys.com | BINNYS
Drizly | drizly.com |
[GENERAL_MERCHANDISE_SUPERSTORES in store]
Walmart | walmart.com | WAL MART, WM SUPERCENTER, WALMART COM, WM SUPERC, WMT
Target | target.com | TARGET T, TARGET COM
Costco | costco.com | COSTCO WHSE, COSTCO WHOLESALE
Sam's Club | samsclub.com | SAMS CLUB, SAMSCLUB
BJ's Wholesale Club | bjs.com | BJS WHOLESALE, BJS COM
[TRANSPORTATION_GAS in store]
Costco | costco.com | =COSTCO GAS
Kroger | kroger.com | =KROGER FUEL, KROGER FUEL CTR
Sam's Club | samsclub.com | =SAMS FUEL, SAMSCLUB FUEL
Safeway | safeway.com | =SAFEWAY FUEL
Walmart | walmart.com | =WALMART FUEL, WM FUEL, MURPHY WALMART
Shell | shell.com | SHELL OIL, SHELL SERVICE STATION
Chevron | chevron.com |
Exxon | exxon.com | EXXONMOBIL, EXXON MOBIL
Mobil | mobil.com | =MOBIL
BP | bp.com | BP PRODUCTS
Texaco | texaco.com |
Arco | arco.com | ARCO AMPM
Valero | valero.com |
Marathon | marathonbrand.com | =MARATHON PETRO, MARATHON
Sunoco | sunoco.com |
Citgo | citgo.com |
Phillips 66 | phillips66gas.com |
Conoco | conoco.com |
Sinclair | sinclairoil.com | =SINCLAIR OIL, SINCLAIR
76 | 76.com | =76 UNION, 76 GAS
QuikTrip | quiktrip.com | QT
RaceTrac | racetrac.com |
Speedway | speedway.com |
Casey's | caseys.com | CASEYS GEN STORE, CASEYS GENERAL STORE
Kwik Trip | kwiktrip.com |
Pilot Travel Centers | pilotflyingj.com | PILOT, FLYING J, PILOT TRAVEL
Love's Travel Stops | loves.com | LOVES TRAVEL, LOVES COUNTRY, LOVES
Murphy USA | murphyusa.com | MURPHY USA, MURPHY EXPRESS
Gulf Oil | gulfoil.com | =GULF OIL
Buc-ee's | buc-ees.com | BUC EES
Maverik | maverik.com |
Petro-Canada | petro-canada.ca | PETRO CANADA
Esso | esso.com |
Tesla | tesla.com | =TESLA SUPERCHARGER, TESLA SUPERCHARG
ChargePoint | chargepoint.com |
EVgo | evgo.com |
Electrify America | electrifyamerica.com |
[GENERAL_MERCHANDISE_CONVENIENCE_STORES in store]
7-Eleven | 7-eleven.com | 7 ELEVEN, 7ELEVEN
Wawa | wawa.com |
Sheetz | sheetz.com |
Circle K | circlek.com |
Cumberland Farms | cumberlandfarms.com |
Royal Farms | royalfarms.com |
Stewart's Shops | stewartsshops.com |
Kum & Go | kumandgo.com | KUM & GO
Thorntons | mythorntons.com |
Family Express | familyexpress.com |
Hudson News | hudsongroup.com | =HUDSON NEWS, HUDSONNEWS
[GENERAL_MERCHANDISE_DISCOUNT_STORES in store]
Dollar General | dollargeneral.com |
Dollar Tree | dollartree.com |
Family Dollar | familydollar.com |
Five Below | fivebelow.com |
Big Lots | biglots.com |
Ollie's Bargain Outlet | ollies.us | OLLIES
T.J. Maxx | tjmaxx.com | TJMAXX, TJ MAXX
Marshalls | marshalls.com |
Ross Dress for Less | rossstores.com | ROSS STORES, ROSS DRESS
Burlington | burlington.com | =BURLINGTON STORES, BURLINGTON COAT
Goodwill | goodwill.org |
Salvation Army Thrift Store | salvationarmyusa.org | =SALVATION ARMY THRIFT
Tuesday Morning | tuesdaymorning.com |
Poundland | poundland.co.uk |
[GENERAL_MERCHANDISE_DEPARTMENT_STORES in store]
Macy's | macys.com | MACYS COM
Kohl's | kohls.com |
JCPenney | jcpenney.com | JCPENNEY, JC PENNEY
Dillard's | dillards.com |
Bloomingdale's | bloomingdales.com |
Neiman Marcus | neimanmarcus.com |
Saks Fifth Avenue | saksfifthavenue.com | SAKS
Belk | belk.com |
Sears | sears.com |
John Lewis | johnlewis.com |
Marks & Spencer | marksandspencer.com | MARKS & SPENCER, M&S SIMPLY FOOD
[GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES in store]
Nordstrom | nordstrom.com |
Nordstrom Rack | nordstromrack.com |
Gap | gap.com | GAP OUTLET, GAP US
Old Navy | oldnavy.com | OLD NAVY US
Banana Republic | bananarepublic.com |
H&M | hm.com | H & M, HM COM
Zara | zara.com |
Uniqlo | uniqlo.com |
Forever 21 | forever21.com |
American Eagle | ae.com | AMERICAN EAGLE OUTFITTERS, AMERICAN EAGLE OUTFTRS
Abercrombie & Fitch | abercrombie.com | ABERCROMBIE
Hollister | hollisterco.com |
J.Crew | jcrew.com | J CREW
Urban Outfitters | urbanoutfitters.com |
Anthropologie | anthropologie.com |
Lululemon | lululemon.com | LULULEMON ATHLETICA
Nike | nike.com | NIKE COM, NIKE FACTORY
Adidas | adidas.com |
Under Armour | underarmour.com |
Foot Locker | footlocker.com |
DSW | dsw.com |
Famous Footwear | famousfootwear.com |
Victoria's Secret | victoriassecret.com |
Bath & Body Works | bathandbodyworks.com | BATH AND BODY WORKS
Express | express.com | =EXPRESS COM
Levi's | levi.com | LEVIS
Patagonia | patagonia.com |
The North Face | thenorthface.com | NORTH FACE
Carter's | carters.com | CARTERS
The Children's Place | childrensplace.com | CHILDRENS PLACE
Men's Wearhouse | menswearhouse.com |
Skechers | skechers.com |
Tiffany & Co. | tiffany.com | =TIFFANY
Kay Jewelers | kay.com |
Zales | zales.com |
Pandora Jewelry | pandora.net | =PANDORA JEWELRY, PANDORA STORE
Primark | primark.com |
[GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES online]
Everlane | everlane.com |
Shein | shein.com |
ASOS | asos.com |
Stitch Fix | stitchfix.com |
Rent the Runway | renttherunway.com |
Zappos | zappos.com |
Poshmark | poshmark.com |
Fashion Nova | fashionnova.com |
[GENERAL_MERCHANDISE_ONLINE_MARKETPLACES online]
Amazon | amazon.com | AMZN, AMZN MKTP, AMAZON MKTPL, AMAZON MKTPLACE, AMAZON COM, AMZ
Amazon Prime | amazon.com | AMZN PRIME, PRIME VIDEO CHANNELS
eBay | ebay.com |
Etsy | etsy.com |
AliExpress | aliexpress.com |
Temu | temu.com |
Wish | wish.com | =WISH COM
Mercari | mercari.com |
Depop | depop.com |
Facebook Marketplace | facebook.com | =FACEBOOK MARKETPLACE
Groupon | groupon.com |
[GENERAL_MERCHANDISE_ELECTRONICS in store]
Best Buy | bestbuy.com | BESTBUYCOM
Micro Center | microcenter.com |
GameStop | gamestop.com |
B&H Photo | bhphotovideo.com | B&H PHOTO, BH PHOTO
[GENERAL_MERCHANDISE_ELECTRONICS online]
Apple | apple.com | =APPLE COM BILL, APPLE COM, APPLE STORE, ITUNES COM
Newegg | newegg.com |
Dell | dell.com | =DELL INC, DELL MARKETING
Samsung | samsung.com | =SAMSUNG COM, SAMSUNG ELECTRONICS
[GENERAL_MERCHANDISE_PET_SUPPLIES in store]
PetSmart | petsmart.com |
Petco | petco.com |
Pet Supplies Plus | petsuppliesplus.com |
[GENERAL_MERCHANDISE_PET_SUPPLIES online]
Chewy | chewy.com |
BarkBox | barkbox.com | BARKBOX BARK
[GENERAL_MERCHANDISE_SPORTING_GOODS in store]
Dick's Sporting Goods | dickssportinggoods.com | DICKS SPORTING, DICKS CLOTHING
REI | rei.com |
Academy Sports + Outdoors | academy.com | ACADEMY SPORTS
Bass Pro Shops | basspro.com | BASS PRO
Cabela's | cabelas.com |
Big 5 Sporting Goods | big5sportinggoods.com | BIG 5 SPORTING
Decathlon | decathlon.com |
Scheels | scheels.com |
[GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS in store]
Barnes & Noble | barnesandnoble.com | BARNES AND NOBLE, BARNESNOBLE
Half Price Books | hpb.com |
Books-A-Million | booksamillion.com | BOOKS A MILLION
WHSmith | whsmith.co.uk | WH SMITH
[GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS online]
The New York Times | nytimes.com | NYTIMES, NEW YORK TIMES
The Wall Street Journal | wsj.com | =WSJ, DJ WSJ, WALL ST JOURNAL, D J WALL ST JOURNAL
The Washington Post | washingtonpost.com | WASHINGTON POST
Kindle | amazon.com | =KINDLE SVCS, KINDLE UNLTD, AMZN KINDLE
Substack | substack.com |
The Guardian | theguardian.com | =GUARDIAN NEWS
The Economist | economist.com | ECONOMIST NEWSPAPER
[GENERAL_MERCHANDISE_OFFICE_SUPPLIES in store]
Staples | staples.com |
Office Depot | officedepot.com | OFFICEMAX, OFFICE MAX, OFFICEMAX DEPOT
[GENERAL_MERCHANDISE_GIFTS_AND_NOVELTIES in store]
Hallmark | hallmark.com |
Party City | partycity.com |
Michaels | michaels.com | MICHAELS STORES
Hobby Lobby | hobbylobby.com |
Joann | joann.com | JOANN STORES, JO ANN STORE, JOANN FABRIC
Build-A-Bear Workshop | buildabear.com | BUILD A BEAR
Spencer's | spencersonline.com | =SPENCERS GIFTS
1-800-Flowers | 1800flowers.com | 1 800 FLOWERS, 1800FLOWERS
FTD | ftd.com |
[GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE in store]
Tractor Supply Co. | tractorsupply.com | TRACTOR SUPPLY
The Container Store | containerstore.com | CONTAINER STORE
The LEGO Store | lego.com | =LEGO STORE, LEGO COM, LEGO
Harbor Freight Tools | harborfreight.com | HARBOR FREIGHT
[HOME_IMPROVEMENT_HARDWARE in store]
The Home Depot | homedepot.com | HOME DEPOT, HOMEDEPOT COM
Lowe's | lowes.com | LOWES COM
Ace Hardware | acehardware.com | ACE HDWE, ACE HARDWARE
Menards | menards.com |
True Value | truevalue.com | TRUE VALUE HARDWARE
Sherwin-Williams | sherwin-williams.com | SHERWIN WILLIAMS
B&Q | diy.com | =B&Q, B & Q
Floor & Decor | flooranddecor.com | FLOOR AND DECOR
[HOME_IMPROVEMENT_FURNITURE in store]
IKEA | ikea.com |
Wayfair | wayfair.com |
West Elm | westelm.com |
Pottery Barn | potterybarn.com |
Crate & Barrel | crateandbarrel.com | CRATE AND BARREL
Ashley Furniture | ashleyfurniture.com | ASHLEY HOMESTORE
Rooms To Go | roomstogo.com |
La-Z-Boy | la-z-boy.com | LAZBOY, LA Z BOY
Mattress Firm | mattressfirm.com |
Sur La Table | surlatable.com |
Williams Sonoma | williams-sonoma.com |
HomeGoods | homegoods.com | HOMEGOODS
At Home | athome.com | =AT HOME STORE
Bed Bath & Beyond | bedbathandbeyond.com | BED BATH
Restoration Hardware | rh.com |
Casper | casper.com | =CASPER SLEEP
[HOME_IMPROVEMENT_SECURITY online]
ADT | adt.com | ADT SECURITY
Ring | ring.com | =RING YEARLY PLAN, RING BASIC PLAN, RING COM, RING PROTECT
SimpliSafe | simplisafe.com |
Vivint | vivint.com |
Brinks Home | brinkshome.com |
[HOME_IMPROVEMENT_REPAIR_AND_MAINTENANCE other]
TruGreen | trugreen.com |
Terminix | terminix.com |
Orkin | orkin.com |
Roto-Rooter | rotorooter.com | ROTO ROOTER
Angi | angi.com | =ANGI HOMESERVICES, ANGIES LIST
Thumbtack | thumbtack.com |
Stanley Steemer | stanleysteemer.com |
Molly Maid | mollymaid.com |
Merry Maids | merrymaids.com |
[MEDICAL_PHARMACIES_AND_SUPPLEMENTS in store]
CVS | cvs.com | CVS PHARMACY
Walgreens | walgreens.com |
Rite Aid | riteaid.com |
GNC | gnc.com |
The Vitamin Shoppe | vitaminshoppe.com | VITAMIN SHOPPE
Duane Reade | walgreens.com |
Boots | boots.com | =BOOTS UK, BOOTS THE CHEMIST
Shoppers Drug Mart | shoppersdrugmart.ca |
[MEDICAL_PHARMACIES_AND_SUPPLEMENTS online]
Express Scripts | express-scripts.com |
Hims | forhims.com | =HIMS & HERS, HIMS HERS, HIMS INC
PillPack | pillpack.com |
iHerb | iherb.com |
[MEDICAL_OTHER_MEDICAL in store]
Quest Diagnostics | questdiagnostics.com |
Labcorp | labcorp.com | LABORATORY CORPORATION
Kaiser Permanente | kaiserpermanente.org | KAISER
BetterHelp | betterhelp.com |
MinuteClinic | cvs.com | MINUTE CLINIC
[MEDICAL_PRIMARY_CARE in store]
One Medical | onemedical.com |
CityMD | citymd.com |
Concentra | concentra.com |
[MEDICAL_EYE_CARE in store]
LensCrafters | lenscrafters.com |
Warby Parker | warbyparker.com |
Pearle Vision | pearlevision.com |
America's Best | americasbest.com | AMERICAS BEST CONTACTS
Visionworks | visionworks.com |
1-800 Contacts | 1800contacts.com | 1 800 CONTACTS
Specsavers | specsavers.co.uk |
[MEDICAL_DENTAL_CARE in store]
Aspen Dental | aspendental.com |
Western Dental | westerndental.com |
SmileDirectClub | smiledirectclub.com | SMILE DIRECT
Invisalign | invisalign.com |
[MEDICAL_VETERINARY_SERVICES in store]
Banfield Pet Hospital | banfield.com | BANFIELD
VCA Animal Hospitals | vcahospitals.com | =VCA ANIMAL
[PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS in store]
Equinox | equinox.com |
Planet Fitness | planetfitness.com | PLANET FIT, PLNT FIT
LA Fitness | lafitness.com |
24 Hour Fitness | 24hourfitness.com |
Anytime Fitness | anytimefitness.com |
Gold's Gym | goldsgym.com |
Crunch Fitness | crunch.com | CRUNCH
Orangetheory Fitness | orangetheory.com | ORANGETHEORY
YMCA | ymca.org |
Life Time | lifetime.life | =LIFE TIME FITNESS, LIFETIME FITNESS, LIFE TIME
F45 Training | f45training.com | F45
CorePower Yoga | corepoweryoga.com |
Pure Barre | purebarre.com |
Club Pilates | clubpilates.com |
SoulCycle | soul-cycle.com |
ClassPass | classpass.com |
PureGym | puregym.com |
[PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS online]
Peloton | onepeloton.com |
[PERSONAL_CARE_HAIR_AND_BEAUTY in store]
Sephora | sephora.com |
Ulta Beauty | ulta.com | ULTA
Great Clips | greatclips.com |
Supercuts | supercuts.com |
Sport Clips | sportclips.com |
Fantastic Sams | fantasticsams.com |
Sally Beauty | sallybeauty.com |
European Wax Center | waxcenter.com | EUROPEAN WAX
Drybar | drybar.com |
MAC Cosmetics | maccosmetics.com |
Dollar Shave Club | dollarshaveclub.com |
[PERSONAL_CARE_OTHER_PERSONAL_CARE in store]
Massage Envy | massageenvy.com |
[PERSONAL_CARE_LAUNDRY_AND_DRY_CLEANING in store]
Tide Cleaners | tidecleaners.com |
Rinse | rinse.com | =RINSE INC, RINSE COM
CSC ServiceWorks | cscsw.com | =CSC SERVICEWORKS, CSC SERVICE WORK
[TRANSPORTATION_TAXIS_AND_RIDE_SHARES online merchant in:INCOME_GIG_ECONOMY]
Uber | uber.com | UBER TRIP, UBER TECHNOLOGIES, UBER USA
Lyft | lyft.com | LYFT RIDE
Curb | gocurb.com | =CURB TAXI, CURB MOBILITY
Bolt | bolt.eu | =BOLT EU, BOLT TAXI
Gett | gett.com | =GETT TAXI
[TRANSPORTATION_BIKES_AND_SCOOTERS online]
Lime | li.me | =LIM RIDE, LIME RIDE, LIMEBIKE
Bird | bird.co | =BIRD RIDES, BIRD APP
Citi Bike | citibikenyc.com | CITIBIKE
Divvy | divvybikes.com | =DIVVY BIKES
Bay Wheels | baywheels.com |
[TRANSPORTATION_TOLLS online]
E-ZPass | e-zpassiag.com | EZPASS, E ZPASS, EZ PASS, E Z PASS, EZPASSNY
FasTrak | bayareafastrak.org | FASTRAK
SunPass | sunpass.com |
TxTag | txtag.org |
Peach Pass | peachpass.com |
[TRANSPORTATION_PUBLIC_TRANSIT in store]
MTA | mta.info | MTA NYCT, MTA METROCARD, MTA MVM, NYCT PAYGO, OMNY
BART | bart.gov | BART CLIPPER
Clipper | clippercard.com | CLIPPER SYSTEMS, CLIPPER CARD
MBTA | mbta.com |
SEPTA | septa.org |
WMATA | wmata.com | =WMATA, WMATA SMARTRIP
Metra | metra.com | =METRA
CTA | transitchicago.com | =CTA VENTRA, VENTRA
NJ Transit | njtransit.com | NJT RAIL
TfL | tfl.gov.uk | TFL TRAVEL, TFL GOV UK
Caltrain | caltrain.com |
[TRANSPORTATION_PARKING in store]
ParkMobile | parkmobile.io |
SpotHero | spothero.com |
LAZ Parking | lazparking.com |
ABM Parking | abm.com |
ParkWhiz | parkwhiz.com |
PayByPhone | paybyphone.com | PAY BY PHONE
SP+ Parking | spplus.com | SP PLUS PARKING
[TRAVEL_FLIGHTS online]
United Airlines | united.com | UNITED AIRLINES, UNITED AIR, UNITED 016
Delta Air Lines | delta.com | DELTA AIR, DELTA AIRLINES
Southwest Airlines | southwest.com | SOUTHWEST
American Airlines | aa.com | AMERICAN AIR, AMERICAN AIRLINE
JetBlue | jetblue.com | JETBLUE AIRWAYS
Alaska Airlines | alaskaair.com | ALASKA AIR
Spirit Airlines | spirit.com | SPIRIT AIRL, SPIRIT AIR
Frontier Airlines | flyfrontier.com | FRONTIER AIR, FRONTIER AI
Hawaiian Airlines | hawaiianairlines.com | HAWAIIAN AIR
Allegiant Air | allegiantair.com | ALLEGIANT
Air Canada | aircanada.com |
WestJet | westjet.com |
British Airways | britishairways.com | BRITISH AIR
Lufthansa | lufthansa.com |
Air France | airfrance.com |
KLM | klm.com |
Emirates | emirates.com |
Qatar Airways | qatarairways.com | QATAR AIR
Ryanair | ryanair.com |
easyJet | easyjet.com |
[TRAVEL_LODGING in store]
Marriott | marriott.com | COURTYARD BY MARRIOTT, RESIDENCE INN, FAIRFIELD INN, SPRINGHILL SUITES
Hilton | hilton.com | HILTON GARDEN INN, HILTON HOTELS, HAMPTON INN, DOUBLETREE, EMBASSY SUITES, HOMEWOOD SUITES
Hyatt | hyatt.com | HYATT PLACE, HYATT REGENCY
Holiday Inn | ihg.com | HOLIDAY INN EXPRESS
Sheraton | sheraton.com |
Westin | westin.com | =WESTIN
Best Western | bestwestern.com |
Motel 6 | motel6.com |
Super 8 | wyndhamhotels.com | =SUPER 8 MOTEL, SUPER 8
Days Inn | wyndhamhotels.com |
La Quinta Inn | wyndhamhotels.com | LA QUINTA
Comfort Inn | choicehotels.com | COMFORT SUITES
Hotels.com | hotels.com | HOTELS COM
Premier Inn | premierinn.com |
Four Seasons | fourseasons.com | =FOUR SEASONS HOTEL, FOUR SEASONS RESORT
[TRAVEL_LODGING online]
Airbnb | airbnb.com |
[TRAVEL_LODGING online marketplace]
Vrbo | vrbo.com |
Booking.com | booking.com | BOOKING COM, HOTEL AT BOOKING COM
[TRAVEL_RENTAL_CARS in store]
Hertz | hertz.com | HERTZ RENT A CAR
Enterprise | enterprise.com | =ENTERPRISE RENT, ENTERPRISE RENT A CAR
Avis | avis.com | =AVIS RENT A CAR, AVIS RENT, AVIS
Budget Rent a Car | budget.com | BUDGET RENT
National Car Rental | nationalcar.com | NATIONAL CAR
Alamo | alamo.com | =ALAMO RENT A CAR, ALAMO RENT
Sixt | sixt.com |
Turo | turo.com |
Zipcar | zipcar.com |
U-Haul | uhaul.com | UHAUL, U HAUL
[TRAVEL_OTHER_TRAVEL online]
Expedia | expedia.com |
Priceline | priceline.com | PRICELN
Kayak | kayak.com | =KAYAK COM
Tripadvisor | tripadvisor.com |
Carnival Cruise Line | carnival.com | CARNIVAL CRUISE
Royal Caribbean | royalcaribbean.com |
Norwegian Cruise Line | ncl.com | NORWEGIAN CRUISE
Amtrak | amtrak.com |
Greyhound | greyhound.com |
Trainline | thetrainline.com |
Viator | viator.com |
[ENTERTAINMENT_TV_AND_MOVIES online]
Netflix | netflix.com | NFLX
Hulu | hulu.com |
Disney+ | disneyplus.com | DISNEY PLUS, DISNEYPLUS
HBO Max | max.com | HBOMAX, HBO MAX, MAX COM
Paramount+ | paramountplus.com | PARAMOUNT PLUS, PARAMOUNTPLUS
Peacock | peacocktv.com | PEACOCK TV
YouTube | youtube.com | GOOGLE YOUTUBE, GOOGLE YOUTUBEPREMIUM, YOUTUBEPREMIUM, YOUTUBE TV, GOOGLE YOUTUBE TV, YOUTUBE PREMIUM
Prime Video | primevideo.com | =PRIME VIDEO, AMZN PRIME VIDEO
Crunchyroll | crunchyroll.com |
ESPN+ | espn.com | ESPN PLUS
Sling TV | sling.com | SLING
fuboTV | fubo.tv | FUBO
Starz | starz.com |
Discovery+ | discoveryplus.com | DISCOVERY PLUS
Redbox | redbox.com |
Vudu | vudu.com |
Roku | roku.com | =ROKU FOR, ROKU INC, ROKU
Twitch | twitch.tv | TWITCHINTER
[ENTERTAINMENT_TV_AND_MOVIES in store]
AMC Theatres | amctheatres.com | =AMC, AMC THEATRE, AMC ONLINE
Regal Cinemas | regmovies.com | REGAL, REGAL CINEMA
Cinemark | cinemark.com |
Fandango | fandango.com |
Alamo Drafthouse Cinema | drafthouse.com | ALAMO DRAFTHOUSE
[ENTERTAINMENT_MUSIC_AND_AUDIO online]
Spotify | spotify.com | SPOTIFY USA
Audible | audible.com |
SiriusXM | siriusxm.com | SIRIUS XM, SIRIUSXM COM
Pandora | pandora.com | =PANDORA MEDIA, PANDORA INTERNET
Tidal | tidal.com | =TIDAL MUSIC, TIDAL COM
SoundCloud | soundcloud.com |
Bandcamp | bandcamp.com |
Guitar Center | guitarcenter.com |
Deezer | deezer.com |
[ENTERTAINMENT_VIDEO_GAMES online]
Steam | store.steampowered.com | STEAMGAMES, STEAM GAMES, STEAM PURCHASE, STEAMGAMES COM, STEAMPOWERED
PlayStation | playstation.com | PLAYSTATION NETWORK, SONY PLAYSTATION, PLAYSTATIONNETWORK
Xbox | xbox.com | MICROSOFT XBOX, XBOX GAME PASS
Nintendo | nintendo.com |
Epic Games | epicgames.com |
Roblox | roblox.com |
Blizzard Entertainment | blizzard.com | BLIZZARD ENT
Riot Games | riotgames.com |
Electronic Arts | ea.com | =ELECTRONIC ARTS, EA ORIGIN
Minecraft | minecraft.net |
[ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS online]
Ticketmaster | ticketmaster.com | TM TICKETMASTER
StubHub | stubhub.com |
SeatGeek | seatgeek.com |
Eventbrite | eventbrite.com | EB
AXS | axs.com | =AXS COM, AXS TICKETS
Vivid Seats | vividseats.com |
Live Nation | livenation.com |
[ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS in store]
Walt Disney World | disneyworld.disney.go.com | WDW, DISNEY RESORT
Disneyland | disneyland.disney.go.com |
Six Flags | sixflags.com |
Universal Orlando | universalorlando.com | UNIVERSAL STUDIOS
SeaWorld | seaworld.com |
Topgolf | topgolf.com |
Legoland | legoland.com |
[ENTERTAINMENT_CASINOS_AND_GAMBLING online]
DraftKings | draftkings.com |
FanDuel | fanduel.com |
BetMGM | betmgm.com |
bet365 | bet365.com |
PrizePicks | prizepicks.com |
Caesars Sportsbook | caesars.com |
[ENTERTAINMENT_OTHER_ENTERTAINMENT online]
Patreon | patreon.com |
Tinder | tinder.com |
Bumble | bumble.com |
Hinge | hinge.co | =HINGE INC, HINGE APP
Match.com | match.com | =MATCH COM
OnlyFans | onlyfans.com |
[RENT_AND_UTILITIES_TELEPHONE online]
Verizon | verizon.com | VZWRLSS, VERIZON WIRELESS, VZ WIRELESS, VERIZON WRLS, VERIZONWRLSS
AT&T | att.com | ATT, ATT BILL PAYMENT, AT&T MOBILITY
T-Mobile | t-mobile.com | TMOBILE, T MOBILE
Mint Mobile | mintmobile.com |
Cricket Wireless | cricketwireless.com | CRICKET
Metro by T-Mobile | metrobyt-mobile.com | METROPCS, METRO BY T MOBILE
Boost Mobile | boostmobile.com |
Google Fi | fi.google.com |
Visible | visible.com | =VISIBLE SERVICE, VISIBLE WIRELESS
US Cellular | uscellular.com |
Rogers | rogers.com | =ROGERS WIRELESS, ROGERS COMMUNICATIONS
Bell Canada | bell.ca | BELL MOBILITY
Telus | telus.com |
Vodafone | vodafone.com |
Skype | skype.com |
Twilio | twilio.com |
[RENT_AND_UTILITIES_INTERNET_AND_CABLE online]
Comcast | xfinity.com | XFINITY, COMCAST CABLE, XFINITY MOBILE
Spectrum | spectrum.com | CHARTER COMM, CHARTER COMMUNICATIONS, SPECTRUM TWC
Cox Communications | cox.com | COX COMM, COX PHX, COX
Optimum | optimum.com | =OPTIMUM, OPTIMUM ONLINE
CenturyLink | centurylink.com |
Frontier Communications | frontier.com | FRONTIER COMM
Starlink | starlink.com |
Google Fiber | fiber.google.com |
DIRECTV | directv.com |
DISH Network | dish.com | =DISH NETWORK
Windstream | windstream.com |
RCN | rcn.com | =RCN
Mediacom | mediacomcable.com |
Sky | sky.com | =SKY DIGITAL, SKY UK
[RENT_AND_UTILITIES_GAS_AND_ELECTRICITY online]
PG&E | pge.com | PGANDE, PG AND E, PACIFIC GAS
Con Edison | coned.com | CON ED, CONED
Duke Energy | duke-energy.com | DUKEENERGY
Southern California Edison | sce.com | SO CAL EDISON, SOCALEDISON, SCE
SoCalGas | socalgas.com | SO CAL GAS
San Diego Gas & Electric | sdge.com | SDG&E, SDGE
Florida Power & Light | fpl.com | FPL DIRECT DEBIT, FPL
Georgia Power | georgiapower.com |
ComEd | comed.com | COMMONWEALTH EDISON
PSE&G | pseg.com | PSEG
Dominion Energy | dominionenergy.com |
National Grid | nationalgridus.com |
DTE Energy | dteenergy.com | DTE
Consumers Energy | consumersenergy.com |
Xcel Energy | xcelenergy.com |
Entergy | entergy.com |
Eversource | eversource.com |
CenterPoint Energy | centerpointenergy.com | CENTERPOINT
Ameren | ameren.com |
APS | aps.com | =APS ELECTRIC
Puget Sound Energy | pse.com |
Portland General Electric | portlandgeneral.com |
TXU Energy | txu.com |
Reliant Energy | reliant.com |
British Gas | britishgas.co.uk |
EDF Energy | edfenergy.com |
[RENT_AND_UTILITIES_SEWAGE_AND_WASTE_MANAGEMENT online]
Waste Management | wm.com | WASTE MGMT, WM EZPAY
Republic Services | republicservices.com | REPUBLIC SERVICES TRASH
[RENT_AND_UTILITIES_WATER online]
American Water | amwater.com |
Thames Water | thameswater.co.uk |
[RENT_AND_UTILITIES_RENT online]
Bilt | biltrewards.com | BILT RENT, BILTPROTECT
AvalonBay | avaloncommunities.com | AVALON COMMUNITIES
Equity Residential | equityapartments.com |
RentCafe | rentcafe.com |
WeWork | wework.com |
Apartments.com | apartments.com | APARTMENTS COM
[GENERAL_SERVICES_INSURANCE online]
GEICO | geico.com |
State Farm | statefarm.com |
Progressive | progressive.com | PROGRESSIVE INS, PROG DIRECT
Allstate | allstate.com |
USAA | usaa.com | =USAA P C, USAA PC
Liberty Mutual | libertymutual.com |
Nationwide | nationwide.com | =NATIONWIDE INS, NATIONWIDE
Farmers Insurance | farmers.com | FARMERS INS
Travelers | travelers.com | =TRAVELERS INS, TRAVELERS PERSONAL
MetLife | metlife.com |
Northwestern Mutual | northwesternmutual.com | NORTHWESTERN MU
New York Life | newyorklife.com |
Lemonade | lemonade.com | =LEMONADE INSURANCE, LEMONADE I
Root Insurance | joinroot.com |
Aflac | aflac.com |
Blue Cross Blue Shield | bcbs.com | BCBS, BLUE CROSS
UnitedHealthcare | uhc.com | UNITED HEALTHCARE
Cigna | cigna.com |
Aetna | aetna.com |
Delta Dental | deltadental.com |
Aviva | aviva.co.uk |
[GENERAL_SERVICES_POSTAGE_AND_SHIPPING in store]
USPS | usps.com | USPS PO, US POSTAL, USPS COM
FedEx | fedex.com | FEDEX OFFICE, FEDEXOFFICE
The UPS Store | theupsstore.com | UPS STORE
UPS | ups.com | =UPS
DHL | dhl.com |
Stamps.com | stamps.com | STAMPS COM
Royal Mail | royalmail.com |
Canada Post | canadapost.ca |
Pirate Ship | pirateship.com |
[GENERAL_SERVICES_STORAGE online]
Public Storage | publicstorage.com |
Extra Space Storage | extraspace.com | EXTRA SPACE
CubeSmart | cubesmart.com |
Life Storage | lifestorage.com |
[GENERAL_SERVICES_AUTOMOTIVE in store]
Jiffy Lube | jiffylube.com |
AutoZone | autozone.com |
O'Reilly Auto Parts | oreillyauto.com | OREILLY AUTO
Advance Auto Parts | advanceautoparts.com | ADVANCE AUTO
NAPA Auto Parts | napaonline.com | NAPA AUTO, NAPA STORE
Pep Boys | pepboys.com |
Discount Tire | discounttire.com | =DISCOUNT TIRE CO, AMERICAS TIRE
Firestone Complete Auto Care | firestonecompleteautocare.com | FIRESTONE
Goodyear | goodyear.com |
Valvoline Instant Oil Change | vioc.com | VALVOLINE
Midas | midas.com |
Meineke | meineke.com |
Take 5 Oil Change | take5.com | TAKE 5 OIL
Mavis Discount Tire | mavis.com | MAVIS
Safelite AutoGlass | safelite.com | SAFELITE
CarMax | carmax.com |
Carvana | carvana.com |
AAA | aaa.com | AAA MEMBERSHIP
Mister Car Wash | mistercarwash.com |
[GENERAL_SERVICES_ACCOUNTING_AND_FINANCIAL_PLANNING online]
TurboTax | turbotax.intuit.com | INTUIT TURBOTAX
QuickBooks | quickbooks.intuit.com | INTUIT QUICKBOOKS, INTUIT QBOOKS, QUICKBOOKS ONLINE
H&R Block | hrblock.com | H & R BLOCK, HRBLOCK
Jackson Hewitt | jacksonhewitt.com |
Experian | experian.com |
Credit Karma | creditkarma.com |
LifeLock | lifelock.com |
YNAB | ynab.com | YOU NEED A BUDGET
FreshBooks | freshbooks.com |
Xero | xero.com |
[GENERAL_SERVICES_EDUCATION online]
Coursera | coursera.org |
Udemy | udemy.com |
Chegg | chegg.com |
Duolingo | duolingo.com |
MasterClass | masterclass.com |
Skillshare | skillshare.com |
Kumon | kumon.com |
Rosetta Stone | rosettastone.com |
Pearson | pearson.com | =PEARSON EDUCATION, PEARSON VUE
LinkedIn Learning | linkedin.com | =LINKEDIN LEARNING
[GENERAL_SERVICES_CHILDCARE in store]
KinderCare | kindercare.com |
Bright Horizons | brighthorizons.com |
The Goddard School | goddardschool.com | GODDARD SCHOOL
Primrose Schools | primroseschools.com | PRIMROSE SCHOOL
Care.com | care.com | =CARE COM
La Petite Academy | lapetite.com |
[GENERAL_SERVICES_CONSULTING_AND_LEGAL online]
LegalZoom | legalzoom.com |
Rocket Lawyer | rocketlawyer.com |
Upwork | upwork.com |
Fiverr | fiverr.com |
[GENERAL_SERVICES_OTHER_GENERAL_SERVICES online]
OpenAI | openai.com | CHATGPT, OPENAI CHATGPT
Anthropic | anthropic.com | CLAUDE AI
Mailchimp | mailchimp.com |
Google Ads | ads.google.com | GOOGLE ADS
Dropbox | dropbox.com |
Adobe | adobe.com |
Microsoft | microsoft.com | MSFT, MICROSOFT OFFICE, MSBILL
Google | google.com | =GOOGLE STORAGE, GOOGLE GSUITE, GOOGLE WORKSPACE, GOOGLE ONE, GOOGLE CLOUD, GOOGLE
Amazon Web Services | aws.amazon.com | =AWS, AMAZON WEB SERVICES
Squarespace | squarespace.com | SQSP
Wix | wix.com | =WIX COM
GoDaddy | godaddy.com | DNH GODADDY
Namecheap | namecheap.com |
GitHub | github.com |
Slack | slack.com | =SLACK TECHNOLOGIES, SLACK T
Zoom | zoom.us | =ZOOM US, ZOOM COM, ZOOM VIDEO
Notion | notion.so | =NOTION LABS
Canva | canva.com |
LinkedIn | linkedin.com |
Facebook | facebook.com | =FACEBK, FACEBOOK ADS, META ADS
DigitalOcean | digitalocean.com |
NordVPN | nordvpn.com |
Norton | norton.com | =NORTON AP, NORTON ANTIVIRUS
McAfee | mcafee.com |
1Password | 1password.com | 1PASSWORD
Evernote | evernote.com |
Grammarly | grammarly.com |
Zapier | zapier.com |
HubSpot | hubspot.com |
Ancestry | ancestry.com |
Shutterfly | shutterfly.com |
Rover | rover.com | =ROVER COM
Wag | wagwalking.com | =WAG LABS, WAG WALKING
[GENERAL_SERVICES_OTHER_GENERAL_SERVICES online merchant in:INCOME_OTHER]
Shopify | shopify.com |
[GOVERNMENT_AND_NON_PROFIT_DONATIONS online]
American Red Cross | redcross.org | RED CROSS
Salvation Army | salvationarmyusa.org |
UNICEF | unicef.org |
St. Jude Children's Research Hospital | stjude.org | ST JUDE
Planned Parenthood | plannedparenthood.org |
GoFundMe | gofundme.com |
ActBlue | actblue.com |
WinRed | winred.com |
Wikimedia Foundation | wikimedia.org | WIKIMEDIA, WIKIPEDIA
Doctors Without Borders | doctorswithoutborders.org |
ACLU | aclu.org |
World Vision | worldvision.org |
Habitat for Humanity | habitat.org | HABITAT FOR
Feeding America | feedingamerica.org |
United Way | unitedway.org |
ASPCA | aspca.org |
[GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT online]
IRS | irs.gov | =IRS USATAXPYMT, IRS TAX PAYMENT, USATAXPYMT
[TRANSFER_OUT_TRANSFER_OUT_FROM_APPS online payment_app in:TRANSFER_IN_TRANSFER_IN_FROM_APPS]
Venmo | venmo.com |
Cash App | cash.app | CASH APP, SQC CASH APP, SQUARE CASH
Zelle | zellepay.com | ZEL TO, ZEL FROM
PayPal | paypal.com | PAYPAL INST XFER, PAYPAL TRANSFER
Apple Cash | apple.com | APPLE CASH SENT MONEY
Google Pay | pay.google.com | =GOOGLE PAY, GOOGLE WALLET
Wise | wise.com | =WISE INC, WISE US, TRANSFERWISE, WISE COM
Remitly | remitly.com |
Western Union | westernunion.com |
MoneyGram | moneygram.com |
Xoom | xoom.com |
Revolut | revolut.com |
Meta Pay | pay.facebook.com | =FACEBOOK PAY, META PAY
[TRANSFER_OUT_TRANSFER_OUT_FROM_APPS online payment_terminal in:TRANSFER_IN_TRANSFER_IN_FROM_APPS]
Square | squareup.com | =SQUARE INC, SQ DEPOSIT
Stripe | stripe.com | =STRIPE TRANSFER, STRIPE PAYOUT
[TRANSFER_OUT_CRYPTO online financial_institution in:TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS]
Coinbase | coinbase.com |
Kraken | kraken.com | =KRAKEN EXCHANGE, PAYWARD
Binance.US | binance.us | BINANCE US, BINANCE
Gemini | gemini.com | =GEMINI TRUST
Crypto.com | crypto.com | CRYPTO COM
[TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS online financial_institution in:TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS]
Robinhood | robinhood.com |
Vanguard | vanguard.com | VANGUARD BUY INVESTMENT, VANGUARD SELL INVESTMENT
Fidelity | fidelity.com | FID BKG SVC, FIDELITY INVESTMENTS
Charles Schwab | schwab.com | SCHWAB, SCHWAB BROKERAGE
E*TRADE | etrade.com | E TRADE
Acorns | acorns.com | =ACORNS INVEST, ACORNS ROUND, ACORNS
Betterment | betterment.com |
Wealthfront | wealthfront.com |
Stash | stash.com | =STASH CAPITAL, STASH INVEST
Merrill Lynch | ml.com | MERRILL EDGE, MERRILL
TD Ameritrade | tdameritrade.com |
Webull | webull.com |
Edward Jones | edwardjones.com |
T. Rowe Price | troweprice.com | T ROWE PRICE
Interactive Brokers | interactivebrokers.com |
[LOAN_PAYMENTS_BNPL online financial_institution in:LOAN_DISBURSEMENTS_BNPL]
Affirm | affirm.com |
Klarna | klarna.com |
Afterpay | afterpay.com |
Sezzle | sezzle.com |
Zip | zip.co | =ZIP CO, ZIP PAY, QUADPAY
[LOAN_PAYMENTS_EWA online financial_institution in:LOAN_DISBURSEMENTS_EWA]
Earnin | earnin.com | EARNIN, ACTIVEHOURS
Dave | dave.com | =DAVE INC, DAVE COM
DailyPay | dailypay.com |
Brigit | hellobrigit.com |
Cleo | meetcleo.com | =CLEO AI
MoneyLion | moneylion.com |
Albert | albert.com | =ALBERT INSTANT, ALBERT SAVINGS, ALBERT GENIUS
Payactiv | payactiv.com |
[LOAN_PAYMENTS_MORTGAGE_PAYMENT online financial_institution in:LOAN_DISBURSEMENTS_MORTGAGE]
Rocket Mortgage | rocketmortgage.com | ROCKET MTG, QUICKEN LOANS
Mr. Cooper | mrcooper.com | MR COOPER, NSM DBAMR COOPER, NATIONSTAR
Freedom Mortgage | freedommortgage.com |
PennyMac | pennymac.com |
loanDepot | loandepot.com |
Newrez | newrez.com | NEWREZ SHELLPOIN, SHELLPOINT
Carrington Mortgage | carringtonmortgage.com |
Lakeview Loan Servicing | lakeview.com | LAKEVIEW LN SRV
[LOAN_PAYMENTS_CAR_PAYMENT online financial_institution in:LOAN_DISBURSEMENTS_AUTO]
Toyota Financial Services | toyotafinancial.com | =TOYOTA ACH, TOYOTA FINANCIAL, TOYOTA MOTOR CREDIT, TOYOTA FIN
Honda Financial Services | hondafinancialservices.com | =HONDA PMT, HONDA FINANCIAL, AMERICAN HONDA FIN
Ford Credit | ford.com | =FORD CREDIT, FORD MOTOR CR, FORD MOTOR CREDIT
GM Financial | gmfinancial.com |
Nissan Motor Acceptance | nissanfinance.com | =NISSAN MOTOR ACC, NMAC, NISSAN AUTO LOAN
Hyundai Motor Finance | hmfusa.com | =HYUNDAI MOTOR FIN, HYUNDAI FINANCE
BMW Financial Services | bmwusa.com | =BMW FINANCIAL, BMWFINANCIAL, BMW FS
Ally | ally.com | =ALLY AUTO, ALLY PAYMT, ALLY ALLY PAYMT
Carvana | carvana.com | =CARVANA AUTO LOAN, BRIDGECREST
Santander Consumer USA | santanderconsumerusa.com | SANTANDER CONSUMER
[LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT online financial_institution in:LOAN_DISBURSEMENTS_STUDENT]
Nelnet | nelnet.com |
Navient | navient.com |
MOHELA | mohela.com |
Great Lakes Borrower Services | mygreatlakes.org | =GREAT LAKES STUDENT, GREAT LAKES STDT
Aidvantage | aidvantage.com |
FedLoan Servicing | myfedloan.org | FEDLOAN
Sallie Mae | salliemae.com |
Earnest | earnest.com | =EARNEST LOANS, EARNEST LLC
[LOAN_PAYMENTS_PERSONAL_LOAN_PAYMENT online financial_institution in:LOAN_DISBURSEMENTS_PERSONAL]
LendingClub | lendingclub.com |
Upstart | upstart.com | UPSTART NETWORK
Prosper | prosper.com | =PROSPER FUNDING, PROSPER MARKETPLACE
SoFi | sofi.com | SOFI BANK, SOFI LENDING
Best Egg | bestegg.com |
OneMain Financial | onemainfinancial.com | ONEMAIN
Avant | avant.com | =AVANT LLC, AVANT LOAN
Upgrade | upgrade.com | =UPGRADE INC, UPGRADE LOAN
[LOAN_PAYMENTS_CREDIT_CARD_PAYMENT online financial_institution]
Chase | chase.com | =CHASE CREDIT CRD, CHASE CREDIT CARD, CHASE CARD, CHASE EPAY
Capital One | capitalone.com | CAPITAL ONE CRCARDPMT, CAPITAL ONE MOBILE PMT
American Express | americanexpress.com | AMEX, AMEX EPAYMENT, AMERICANEXPRESS
Discover | discover.com | =DISCOVER E PAYMENT, DISCOVER EPAYMENT, DISCOVER PAYMENT
Citi | citi.com | =CITI CARD, CITI CARD ONLINE, CITICARDS, CITIBANK
Synchrony | synchrony.com | SYNCHRONY BANK, SYF PAYMNT
Barclays | barclaycardus.com | =BARCLAYCARD, BARCLAYS CARD
Apple Card | apple.com | APPLECARD GSBANK, APPLECARD
Bank of America | bankofamerica.com | BK OF AMERICA, BK OF AMER, BANKAMERICARD
Wells Fargo | wellsfargo.com | WF CREDIT CARD
U.S. Bank | usbank.com | US BANK CREDIT CARD
Comenity | comenity.net | COMENITY PAY
`
