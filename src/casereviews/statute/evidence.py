"""What was read to write the rules down, by the numbers that the rules name. An address is given where it is whole."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Read:
    """Something that was read."""

    what: str
    url: str | None = None


READ = {
    "C1": Read(
        "Crown Prosecution Service on serious case reviews", "https://cps.gov.uk/legal/s_to_u/serious_case_review/"
    ),
    "C2": Read("Crown Prosecution Service, later page", "https://cps.gov.uk/node/13469"),
    "G4": Read(
        "NSPCC, case review process in each nation",
        "https://learning.nspcc.org.uk/case-reviews/process-in-each-uk-nation",
    ),
    "G5": Read(
        "Answer of a minister, 27 March 2017",
        "https://parallelparliament.co.uk/question/68088/offences-against-children",
    ),
    "G6": Read(
        "National panel guidance of 2013, flowchart 1: initiation decisions",
        "https://docsbay.net/national-scr-panel-guidance-flowchart-1-scr-initiation-decisions",
    ),
    "G7": Read("The Panel, questions and answers", "https://childsafeguarding.independent-panel.uk/about/faqs/"),
    "G8": Read(
        "Serious incident notifications, 2021-22",
        "https://explore-education-statistics.service.gov.uk/find-statistics/serious-incident-notifications/2021-22",
    ),
    "G9": Read(
        "News of a charity on Working Together 2026", "https://independentsafeguardingservice.org/news/8-iss-news"
    ),
    "G10": Read(
        "Welsh Government, single unified safeguarding review guidance",
        "https://gov.wales/single-unified-safeguarding-review-guidance",
    ),
    "G11": Read(
        "Scottish Government, learning reviews, page 2",
        "https://gov.scot/publications/national-guidance-child-protection-committees-undertaking-learning-reviews-2/pages/2",
    ),
    "G12": Read("Scottish Government, learning reviews, landing page (changes of 2024)"),
    "G13": Read(
        "Scottish Government, learning reviews, page 4",
        "https://gov.scot/publications/national-guidance-child-protection-committees-undertaking-learning-reviews/pages/4/",
    ),
    "G14": Read(
        "Scottish Government, significant case reviews, page 8",
        "https://gov.scot/publications/national-guidance-child-protection-committees-conducting-significant-case-review/pages/8",
    ),
    "G15": Read("Written statement on the Welsh single review", "https://breaking.co.uk/wales/"),
    "G16": Read(
        "GOV.UK, report a serious child safeguarding incident",
        "https://gov.uk/guidance/report-a-serious-child-safeguarding-incident",
    ),
    "G18": Read("Law Wales, safeguarding boards"),
    "G19": Read(
        "Care Inspectorate, publications for professionals",
        "https://careinspectorate.com/index.php/publications-hits/9-professional?start=70",
    ),
    "G20": Read("Care Inspectorate, initial and significant case reviews of adults"),
    "G21": Read(
        "GOV.UK, conducting a domestic homicide review",
        "https://gov.uk/guidance/conducting-a-domestic-homicide-review-online-learning",
    ),
    "G22": Read("Scottish Government, learning reviews, page 6"),
    "L1": Read(
        "LSCB Regulations 2006, the opening of regulations 4 and 5", "https://legislation.gov.uk/uksi/2006/90/body/made"
    ),
    "L2": Read("Children Act 2004, section 16B", "https://legislation.gov.uk/ukpga/2004/31/section/16B"),
    "L3": Read("SI 2018/789 as made", "https://legislation.gov.uk/uksi/2018/789/made/data.html"),
    "L4": Read(
        "SI 2018/789, regulation 11",
        "https://legislation.gov.uk/uksi/2018/789/regulation/11/made/data.xht?view=snippet&wrap=true",
    ),
    "L5": Read(
        "SI 2018/789, regulation 14",
        "https://legislation.gov.uk/uksi/2018/789/regulation/14/made/data.xht?view=snippet&wrap=true",
    ),
    "L7": Read(
        "SI 2006/1705 (W.167), regulation 4", "https://legislation.gov.uk/wsi/2006/1705/regulation/4/made?view=plain"
    ),
    "L8": Read("Welsh regulations of 2012, regulation 3", "https://legislation.gov.uk/wsi/2012/1712/regulation/3/made"),
    "L9": Read(
        "SR 2012/324, regulation 17",
        "https://legislation.data.gov.uk/nisr/2012/324/regulation/17/made/data.htm?wrap=true",
    ),
    "L10": Read("Care Act 2014, section 44, on a law site"),
    "L11": Read("Victims and Prisoners Act 2024, section 19", "https://legislation.gov.uk/ukpga/2024/21/section/19"),
    "N1": Read(
        "Comment on finding serious case reviews, February 2015",
        "https://browsing.blogspot.com/2015/02/finding-serious-case-reviews.html",
    ),
    "N4": Read("Children and Young People Now, reprinted"),
    "N6": Read("Slough, community safety strategies"),
    "N8": Read(
        "Children and Young People Now, legal questions on boards",
        "https://cypnow.co.uk/content/other/legal-update-legal-qa-lscbs",
    ),
    "P2": Read("Warrington procedures", "https://proceduresonline.com/pancheshire/warrington/p_ser_case_rev.html"),
    "P4": Read("Milton Keynes procedures"),
    "P5": Read("Newcastle procedures", "https://newcastlescb.proceduresonline.com/chapters/p_ser_case_rev.html"),
    "P6": Read("Knowsley procedures", "https://knowsleyscb.proceduresonline.com/chapters/p_ser_case_rev_proc.html"),
    "P7": Read("Sefton procedures, May 2017", "https://seftonlscb.safeguardingpolicies.org.uk/may-2017/"),
    "P8": Read(
        "Knowsley, serious incident review group", "https://knowsleyscb.proceduresonline.com/p_ser_inc_rev_grp.html"
    ),
    "P9": Read(
        "North Yorkshire, notifiable incidents", "https://safeguardingchildren.co.uk/notifiable-childcare-incidents"
    ),
    "P10": Read("Kirklees, serious incidents"),
    "P11a": Read(
        "Key word: national panel of independent experts",
        "https://trixresources.proceduresonline.com/nat_key/keywords/nat_pan_expert_scr.html",
    ),
    "P12": Read("Norfolk, learning and improvement"),
    "P13": Read("Association of LSCB chairs, page on serious case reviews"),
    "P14": Read(
        "Nottinghamshire, serious case reviews",
        "https://nottinghamshire.gov.uk/nscb/learning-from-practice/serious-case-reviews",
    ),
    "P15": Read(
        "South Gloucestershire, serious case reviews",
        "https://edocs.southglos.gov.uk/safeguardingchildrenreport/pages/serious-case-reviews/",
    ),
    "P16": Read("Hounslow toolkit", "https://docslib.org/doc/13917526/hounslow-local-safeguarding-children-board"),
    "P20": Read(
        "North Wales safeguarding board",
        "https://northwalessafeguardingboard.wales/practice-reviews/child-practice-reviews/",
    ),
    "P23": Read("Shropshire, child deaths"),
    "P24": Read("Leeds, review arrangements"),
    "P25": Read(
        "Telford and Wrekin, referring cases",
        "https://docsbay.net/referring-cases-for-consideration-of-a-serious-case-review-or-learning-review",
    ),
    "P29": Read("Trafford, update on reviews"),
    "P30": Read(
        "North East Lincolnshire procedures",
        "https://nelincsscp.trixonline.co.uk/chapter/child-safeguarding-practice-reviews",
    ),
    "P31": Read("Tees procedures"),
    "P31a": Read(
        "Cambridgeshire and Peterborough, serious case reviews",
        "https://safeguardingcambspeterborough.org.uk/children-board/serious-case-reviews",
    ),
    "P32": Read("Wirral", "https://wirralsafeguarding.co.uk/?p=2119"),
    "P33": Read("Wigan procedures"),
    "P34": Read("Manchester procedures"),
    "P36": Read("Preston council", "https://preston.gov.uk/article/1153"),
    "P37": Read("Royal Greenwich, domestic homicide reviews"),
    "P38": Read("Consultation on domestic homicide review legislation"),
    "P39": Read("Royal College of Anaesthetists, key references", "https://rcoa.ac.uk/key-references-links"),
    "P41": Read(
        "Case management review guidance, Northern Ireland", "https://docsbay.net/doc/60751/case-management-review"
    ),
    "P42": Read("Cambridgeshire and Peterborough, annual reports"),
    "P43": Read(
        "Cambridgeshire, domestic homicide reviews", "https://cambsdasv.org.uk/web/domestic_homicide_reviews/405477"
    ),
    "P45": Read(
        "Safeguarding Board for Northern Ireland, panel", "https://safeguardingni.org/case-management-review-panel"
    ),
    "P50": Read(
        "Manchester referral form, May 2017", "https://paperzz.com/doc/7270137/mscb-scr-referral-form-issued-may-2017"
    ),
    "P52": Read("Cornwall toolkit", "https://docest.com/doc/291331"),
    "Q1": Read(
        "SCIE and NSPCC quality markers", "https://scie.org.uk/safeguarding/children/case-reviews/quality-markers/"
    ),
    "Q3": Read("Quality markers: advising board members"),
    "Q7": Read("Quality markers: the report"),
    "Q8": Read("Quality markers: board written response"),
    "Q11": Read(
        "What Works, analysis of partners’ annual reports",
        "https://whatworks-csc.org.uk/research-report/safeguarding-partners-annual-reports-analysis-2020-21/",
    ),
    "R4": Read(
        "Lancashire, serious case reviews", "https://lancashiresafeguarding.org.uk/resources/serious-case-reviews.aspx"
    ),
    "R7": Read("West Glamorgan, practice reviews", "https://wgsb.wales/professionals/practice-reviews"),
}
